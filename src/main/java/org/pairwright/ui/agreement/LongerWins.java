package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.statistics.Estimate;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Whether the longer response wins: by how much longer it is, and for each annotator.
record LongerWins(Findings<LengthBias> found, AgreementWords words, PairsBehind behind) {
    private static final double FAIR = 0.5;

    /// Twice the odds are as far from even as half of them.
    private static final double DOUBLING = Math.log(2);

    Exhibit byRatio() {
        String title = words.of("agreement.length.title");
        return switch (found.overall()) {
            case Finding.Untested<LengthBias>(var obstacle) ->
                    Exhibit.missing(
                            "agreement-length",
                            title,
                            words.of("agreement.untested.all", obstacle.words()));
            case Finding.Tested<LengthBias>(LengthBias bias) -> byRatio(title, bias);
        };
    }

    private Exhibit byRatio(String title, LengthBias bias) {
        List<IntervalPlot.Row> rows =
                IntStream.range(0, bias.deciles().size())
                        .mapToObj(part -> row(bias.deciles(), part))
                        .toList();
        double reach = Ranges.around(FAIR, rows, 0.2, FAIR);
        return Exhibit.drawn(
                "agreement-length",
                title,
                what(bias),
                new IntervalPlot(rows, FAIR - reach, FAIR + reach, List.of(FAIR), words::percent),
                new Exhibit.Table(
                        List.of(
                                words.of("agreement.head.ratio"),
                                words.of("agreement.head.longer"),
                                words.of("agreement.head.interval"),
                                words.of("agreement.head.choices")),
                        bias.deciles().stream()
                                .map(it ->
                                        List.of(
                                                ratio(it),
                                                words.share(it.longer()),
                                                words.interval(it.longer()),
                                                words.count(it.longer().trials())))
                                .toList()));
    }

    private String what(LengthBias bias) {
        List<String> said = new ArrayList<>();
        said.add(
                words.of(
                        "agreement.length.what",
                        words.percent(bias.longer()),
                        bias.oddsRatio(),
                        bias.low(),
                        bias.high()));
        if (bias.givenSources() instanceof Finding.Tested<Estimate>(Estimate given)) {
            said.add(
                    words.of(
                            "agreement.length.given",
                            Math.exp(given.value()),
                            Math.exp(given.low()),
                            Math.exp(given.high())));
        }
        said.add(words.of("agreement.length.noProof"));
        return String.join(" ", said);
    }

    private String ratio(LengthBias.Decile decile) {
        return words.of("agreement.length.ratio", decile.from(), decile.to());
    }

    private IntervalPlot.Row row(List<LengthBias.Decile> deciles, int part) {
        LengthBias.Decile decile = deciles.get(part);
        return IntervalPlot.Row.of(
                ratio(decile),
                Readings.of(decile.longer()),
                words.share(decile.longer()),
                words.of("agreement.length.spot", ratio(decile), words.percent(decile.longer())),
                behind.choices(deciles, part));
    }

    Exhibit byAnnotator() {
        String title = words.of("agreement.lengthEach.title");
        PerAnnotator<LengthBias> each = new PerAnnotator<>(found, words, behind);
        Optional<String> untested = each.untested();
        if (untested.isPresent()) {
            return Exhibit.missing("agreement-length-each", title, untested.orElseThrow());
        }
        List<IntervalPlot.Row> rows = each.rows(this::row);
        double reach = Math.ceil(Ranges.around(0, rows, 1, 4));
        return Exhibit.drawn(
                "agreement-length-each",
                title,
                words.of("agreement.lengthEach.what"),
                new IntervalPlot(rows, -reach, reach, List.of(0.0), this::odds),
                each.table(
                        this::values,
                        "agreement.head.odds",
                        "agreement.head.interval",
                        "agreement.head.longer",
                        "agreement.head.choices",
                        "agreement.head.p"));
    }

    /// Odds by how often they are doubled.
    private String odds(double doublings) {
        return words.of("agreement.unit.odds", Math.pow(2, doublings));
    }

    private IntervalPlot.Row row(String name, LengthBias bias, String pairs) {
        Estimate of = bias.perDoubling();
        IntervalPlot.Row row =
                IntervalPlot.Row.of(
                        name,
                        new Reading.Within(
                                of.value() / DOUBLING, of.low() / DOUBLING, of.high() / DOUBLING),
                        words.of("agreement.unit.odds", bias.oddsRatio()),
                        words.of(
                                "agreement.lengthEach.spot",
                                name,
                                bias.oddsRatio(),
                                bias.low(),
                                bias.high(),
                                words.p(bias.significance()),
                                words.percent(bias.longer())),
                        pairs);
        return bias.significance().isFound() ? row.asBad() : row;
    }

    private List<String> values(LengthBias bias) {
        return List.of(
                words.of("agreement.unit.odds", bias.oddsRatio()),
                words.of("agreement.odds.interval", bias.low(), bias.high()),
                words.share(bias.longer()),
                words.count(bias.choices()),
                words.p(bias.significance()));
    }
}
