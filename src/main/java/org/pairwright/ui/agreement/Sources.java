package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.SourceStrengths;
import org.pairwright.statistics.Interval;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How strong the sources of responses are, and whether the left place helps beside that.
record Sources(AgreementWords words, PairsBehind behind) {
    static Exhibit of(Finding<SourceStrengths> found, AgreementWords words, PairsBehind behind) {
        String title = words.of("agreement.sources.title");
        return switch (found) {
            case Finding.Untested<SourceStrengths>(var obstacle) ->
                    Exhibit.missing(
                            "agreement-sources",
                            title,
                            words.of("agreement.untested.all", obstacle.words()));
            case Finding.Tested<SourceStrengths>(SourceStrengths strengths) ->
                    new Sources(words, behind).exhibit(title, strengths);
        };
    }

    private Exhibit exhibit(String title, SourceStrengths strengths) {
        List<IntervalPlot.Row> rows = strengths.sources().stream().map(this::row).toList();
        double reach = Ranges.around(0, rows, 0.5, Double.MAX_VALUE);
        return Exhibit.drawn(
                "agreement-sources",
                title,
                what(strengths),
                new IntervalPlot(rows, -reach, reach, List.of(0.0), words::number),
                new Exhibit.Table(
                        List.of(
                                words.of("agreement.head.source"),
                                words.of("agreement.head.strength"),
                                words.of("agreement.head.interval"),
                                words.of("agreement.head.ranks"),
                                words.of("agreement.head.comparisons")),
                        strengths.sources().stream().map(this::values).toList()));
    }

    private String what(SourceStrengths strengths) {
        String place =
                switch (strengths.position()) {
                    case Finding.Tested<SourceStrengths.Position>(
                                    SourceStrengths.Position position) ->
                            words.of(
                                    "agreement.sources.place",
                                    Math.exp(position.logOdds()),
                                    odds(position.interval()));
                    case Finding.Untested<SourceStrengths.Position>(var obstacle) ->
                            words.of("agreement.sources.noPlace", obstacle.words());
                };
        return words.of("agreement.sources.what") + " " + place;
    }

    private String odds(Interval interval) {
        return interval instanceof Interval.Known known
                ? words.of("agreement.odds.interval", Math.exp(known.low()), Math.exp(known.high()))
                : "";
    }

    private IntervalPlot.Row row(SourceStrengths.Source source) {
        Reading reading =
                source.interval() instanceof Interval.Known known
                        ? new Reading.Within(source.strength(), known.low(), known.high())
                        : new Reading.Alone(source.strength());
        return IntervalPlot.Row.of(
                source.name(),
                reading,
                words.number(source.strength()),
                words.of(
                        "agreement.sources.spot",
                        source.name(),
                        words.number(source.strength()),
                        words.interval(source.interval()),
                        source.bestRank(),
                        source.worstRank(),
                        source.comparisons()),
                behind.of(TextField.SOURCE, source.name()));
    }

    private List<String> values(SourceStrengths.Source source) {
        return List.of(
                source.name(),
                words.number(source.strength()),
                words.interval(source.interval()),
                words.of("agreement.sources.ranks", source.bestRank(), source.worstRank()),
                words.count(source.comparisons()));
    }
}
