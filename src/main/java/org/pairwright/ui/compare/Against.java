package org.pairwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.Difference;
import org.pairwright.service.report.FigureText;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Settling;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Mark;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How far a candidate is from the baseline, on the prompts that both answered.
record Against(CompareReport report, String candidate, CompareWords words, PairsBehind behind) {
    static final String ID = "compare-against";
    private static final double LEAST = 0.1;

    Exhibit exhibit() {
        String title = words.of("compare.against.title", candidate, report.baseline());
        List<Difference> all = report.differencesOf(candidate);
        if (all.isEmpty()) {
            return Exhibit.missing(ID, title, words.of("compare.against.none")).asWide();
        }
        List<IntervalPlot.Row> rows = all.stream().map(this::row).toList();
        double reach = reach(all);
        return Exhibit.drawn(
                        ID,
                        title,
                        what(all),
                        new IntervalPlot(rows, -reach, reach, List.of(0.0), words::tick),
                        table(all))
                .asWide();
    }

    private static double reach(List<Difference> all) {
        double far = LEAST;
        for (Difference each : all) {
            if (each.interval() instanceof Interval.Known known) {
                far = Math.max(far, Math.max(-known.low(), known.high()));
            }
        }
        return Math.min(1, Math.ceil(far * 10 - 1e-9) / 10);
    }

    /// What to make of it: of who wins first, then of what is safe.
    private String what(List<Difference> all) {
        List<String> sentences = new ArrayList<>();
        find(all, Measure.WIN_RATE).ifPresent(it -> sentences.add(sentence(it)));
        find(all, Measure.UNSAFE_RATE).ifPresent(it -> sentences.add(sentence(it)));
        find(all, Measure.OVER_REFUSAL_RATE).ifPresent(it -> sentences.add(sentence(it)));
        return String.join(" ", sentences);
    }

    private static Optional<Difference> find(List<Difference> all, Measure measure) {
        return all.stream().filter(it -> it.measure() == measure).findFirst();
    }

    private String sentence(Difference it) {
        String measure = words.measure(it.measure());
        String figure = words.points(it.difference(), it.interval());
        return switch (it.finding()) {
            case BETTER -> words.of("compare.against.better", measure, figure, it.prompts());
            case WORSE -> words.of("compare.against.worse", measure, figure, it.prompts());
            case HIGHER, LOWER -> words.of("compare.against.other", measure, figure, it.prompts());
            case UNKNOWN -> words.of("compare.against.unknown", measure);
            case NOT_SETTLED ->
                    words.of("compare.against.open", measure, figure, it.prompts())
                            + " "
                            + more(it);
        };
    }

    private String more(Difference it) {
        return switch (it.asMeasured()) {
            case Settling.Settled _ -> "";
            case Settling.Needed(long more) -> words.of("compare.against.more", more);
            case Settling.OutOfReach _ ->
                    it.toFind() instanceof Settling.Needed(long more)
                            ? words.of("compare.against.tooSmall", more)
                            : words.of("compare.against.never");
            case Settling.Untold untold ->
                    words.of("compare.against.untold", untold.reason().words());
        };
    }

    private IntervalPlot.Row row(Difference it) {
        boolean bad = it.finding() == Difference.Finding.WORSE;
        boolean good = it.finding() == Difference.Finding.BETTER;
        return new IntervalPlot.Row(
                words.measure(it.measure()),
                CompareWords.reading(it.difference(), it.interval()),
                new Reading.Nothing(),
                bad ? Ink.BAD : good ? Ink.GOOD : Ink.ACCENT,
                bad ? Mark.Shape.DIAMOND : Mark.Shape.ROUND,
                it.difference() instanceof Figure.Known(double value)
                        ? words.of(
                                "compare.against.printed",
                                words.points(value),
                                words.of(finding(it.finding())))
                        : words.none(),
                spoken(it),
                behind.of(candidate, report.baseline()));
    }

    private String spoken(Difference it) {
        return words.of(
                "compare.against.spot",
                words.measure(it.measure()),
                words.percent(it.value()),
                words.percent(it.baselineValue()),
                words.points(it.difference(), it.interval()),
                FigureText.p(it.significance()),
                it.prompts(),
                it.labels(),
                it.annotators());
    }

    private static String finding(Difference.Finding finding) {
        return switch (finding) {
            case BETTER -> "compare.finding.better";
            case WORSE -> "compare.finding.worse";
            case HIGHER -> "compare.finding.higher";
            case LOWER -> "compare.finding.lower";
            case NOT_SETTLED -> "compare.finding.open";
            case UNKNOWN -> "compare.finding.unknown";
        };
    }

    private Exhibit.Table table(List<Difference> all) {
        return new Exhibit.Table(
                List.of(
                        words.of("compare.head.measure"),
                        candidate,
                        report.baseline(),
                        words.of("compare.head.difference"),
                        words.of("compare.head.p"),
                        words.of("compare.head.adjusted"),
                        words.of("compare.head.finding"),
                        words.of("compare.head.prompts"),
                        words.of("compare.head.more"),
                        words.of("compare.head.annotators")),
                all.stream().map(this::values).toList());
    }

    private List<String> values(Difference it) {
        return List.of(
                words.measure(it.measure()),
                words.percent(it.value()),
                words.percent(it.baselineValue()),
                words.points(it.difference(), it.interval()),
                FigureText.p(it.significance()),
                FigureText.p(it.adjusted()),
                words.of(finding(it.finding())),
                words.count(it.prompts()),
                switch (it.asMeasured()) {
                    case Settling.Settled _ -> words.count(0);
                    case Settling.Needed(long more) -> words.count(more);
                    case Settling.OutOfReach _, Settling.Untold _ -> words.none();
                },
                words.count(it.annotators()));
    }
}
