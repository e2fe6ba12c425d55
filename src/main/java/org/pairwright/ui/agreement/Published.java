package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Mark;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Raw agreement on preferences beside what papers print, like with like: ties counted, or left
/// out.
///
/// Sources: Zheng et al. (2023), MT-Bench, table 5; Ouyang et al. (2022), InstructGPT, section 3.4;
/// Bai et al. (2022), HH-RLHF, section 2.
record Published(AgreementWords words, PairsBehind behind) {
    private static final double MT_BENCH_TIES = 0.63;
    private static final double MT_BENCH = 0.81;
    private static final double INSTRUCT_GPT = 0.726;
    private static final double INSTRUCT_GPT_ERROR = 0.015;
    private static final double HH_RLHF = 0.63;

    Exhibit of(TypeAudit preference) {
        String title = words.of("agreement.published.title");
        List<IntervalPlot.Row> rows = new ArrayList<>();
        Figure ties = preference.audit().percent().mean();
        boolean tied =
                preference.categories().contains("tie")
                        && preference
                                        .audit()
                                        .categories()
                                        .get(preference.categories().indexOf("tie"))
                                        .labels()
                                > 0;
        if (tied && ties instanceof Figure.Known) {
            rows.add(
                    ours(
                            "agreement.published.ties",
                            ties,
                            preference.audit().chanceIntervals().observed()));
            rows.add(
                    theirs(
                            "agreement.published.mtBenchTies",
                            new Reading.Alone(MT_BENCH_TIES),
                            MT_BENCH_TIES));
        }
        Optional<TypeAudit.Beside> without =
                preference.besides().stream()
                        .filter(it -> it.key().equals("percent_agreement_without_ties"))
                        .filter(it -> it.figure().figure() instanceof Figure.Known)
                        .findFirst();
        without.ifPresent(it -> {
            rows.add(
                    ours(
                            "agreement.published.without",
                            it.figure().figure(),
                            it.figure().interval()));
            rows.add(theirs("agreement.published.mtBench", new Reading.Alone(MT_BENCH), MT_BENCH));
            rows.add(
                    theirs(
                            "agreement.published.instructGpt",
                            new Reading.Within(
                                    INSTRUCT_GPT,
                                    INSTRUCT_GPT - INSTRUCT_GPT_ERROR,
                                    INSTRUCT_GPT + INSTRUCT_GPT_ERROR),
                            INSTRUCT_GPT));
            rows.add(theirs("agreement.published.hh", new Reading.Alone(HH_RLHF), HH_RLHF));
        });
        if (rows.isEmpty()) {
            return Exhibit.missing("agreement-published", title, words.of("agreement.who.apart"));
        }
        return Exhibit.drawn(
                "agreement-published",
                title,
                words.of("agreement.published.what"),
                new IntervalPlot(rows, Ranges.lowest(rows, 0.5), 1, List.of(), words::percent),
                new Exhibit.Table(
                        List.of(
                                words.of("agreement.head.labelsOf"),
                                words.of("agreement.head.agree")),
                        rows.stream().map(it -> List.of(it.name(), it.printed())).toList()));
    }

    private IntervalPlot.Row ours(String name, Figure figure, Interval interval) {
        return IntervalPlot.Row.of(
                words.of(name),
                Readings.of(figure, interval),
                words.percent(figure),
                words.of(
                        "agreement.published.spot",
                        words.of(name),
                        words.percent(figure, interval)),
                behind.shared());
    }

    private IntervalPlot.Row theirs(String name, Reading reading, double share) {
        return new IntervalPlot.Row(
                words.of(name),
                reading,
                new Reading.Nothing(),
                Ink.MUTED,
                Mark.Shape.HOLLOW,
                words.percent(share),
                words.of("agreement.published.spot", words.of(name), words.percent(share)),
                "");
    }
}
