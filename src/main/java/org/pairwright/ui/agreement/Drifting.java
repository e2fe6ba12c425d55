package org.pairwright.ui.agreement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.service.behavior.Drift;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.ui.kit.Times;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.LinePlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Whether annotators change while they label.
record Drifting(Findings<Drift> found, AgreementWords words, PairsBehind behind) {
    Exhibit each() {
        String title = words.of("agreement.drift.title");
        PerAnnotator<Drift> each = new PerAnnotator<>(found, words, behind);
        Optional<String> untested = each.untested();
        if (untested.isPresent()) {
            return Exhibit.missing("agreement-drift", title, untested.orElseThrow());
        }
        List<IntervalPlot.Row> rows = each.rows(this::row);
        List<String> changed = new ArrayList<>(each.who(Drifting::isChanged));
        if (changed.isEmpty() && found.overall().found().filter(Drifting::isChanged).isPresent()) {
            changed.add(words.of("agreement.each.everybody"));
        }
        return Exhibit.drawn(
                "agreement-drift",
                title,
                changed.isEmpty()
                        ? words.of("agreement.drift.steady")
                        : words.of("agreement.drift.changed", changed.size(), changed.getFirst()),
                new IntervalPlot(
                        rows, Math.max(0, Ranges.lowest(rows, 0.5)), 1, List.of(), words::percent),
                each.table(
                        this::values,
                        "agreement.head.labels",
                        "agreement.head.agreement",
                        "agreement.head.p",
                        "agreement.head.leftTrend",
                        "agreement.head.p",
                        "agreement.head.tiesTrend",
                        "agreement.head.p"));
    }

    private static boolean isChanged(Drift drift) {
        return isChanged(drift.agreement()) || isChanged(drift.left()) || isChanged(drift.ties());
    }

    private static boolean isChanged(Finding<Drift.Trend> trend) {
        return trend.found()
                .filter(it -> it.thirds().isFound() || it.slopeSignificance().isFound())
                .isPresent();
    }

    private IntervalPlot.Row row(String name, Drift drift, String pairs) {
        IntervalPlot.Row row =
                switch (drift.agreement()) {
                    case Finding.Untested<Drift.Trend>(var obstacle) ->
                            IntervalPlot.Row.of(
                                    name,
                                    new Reading.Nothing(),
                                    words.of("agreement.untested.why", obstacle.words()),
                                    words.of("agreement.untested.of", name, obstacle.words()),
                                    pairs);
                    case Finding.Tested<Drift.Trend>(Drift.Trend trend) ->
                            IntervalPlot.Row.of(
                                            name,
                                            Readings.of(trend.last()),
                                            words.share(trend.last()),
                                            words.of(
                                                    "agreement.drift.spot",
                                                    name,
                                                    words.percent(trend.first()),
                                                    words.percent(trend.last()),
                                                    words.p(trend.thirds()),
                                                    thirds(drift.left()),
                                                    thirds(drift.ties())),
                                            pairs)
                                    .with(Readings.alone(trend.first().share()));
                };
        return isChanged(drift) ? row.asBad() : row;
    }

    private String thirds(Finding<Drift.Trend> trend) {
        return switch (trend) {
            case Finding.Tested<Drift.Trend>(Drift.Trend it) ->
                    words.of(
                            "agreement.drift.thirds",
                            words.share(it.first()),
                            words.share(it.last()));
            case Finding.Untested<Drift.Trend>(var obstacle) ->
                    words.of("agreement.untested.why", obstacle.words());
        };
    }

    private List<String> values(Drift drift) {
        return List.of(
                words.count(drift.labels()),
                thirds(drift.agreement()),
                p(drift.agreement()),
                thirds(drift.left()),
                p(drift.left()),
                thirds(drift.ties()),
                p(drift.ties()));
    }

    private String p(Finding<Drift.Trend> trend) {
        return trend.found().map(it -> words.p(it.thirds())).orElse("");
    }

    /// Agreement of all together, label after label.
    Exhibit course() {
        String title = words.of("agreement.course.title");
        return switch (found.overall()) {
            case Finding.Untested<Drift>(var obstacle) ->
                    Exhibit.missing(
                            "agreement-course",
                            title,
                            words.of("agreement.untested.all", obstacle.words()));
            case Finding.Tested<Drift>(Drift drift) ->
                    Exhibit.drawn(
                            "agreement-course",
                            title,
                            words.of("agreement.course.what", size(drift)),
                            new LinePlot(
                                    drift.windows().stream().map(this::step).toList(),
                                    0,
                                    1,
                                    List.of(),
                                    words::percent),
                            new Exhibit.Table(
                                    List.of(
                                            words.of("agreement.head.from"),
                                            words.of("agreement.head.to"),
                                            words.of("agreement.head.day"),
                                            words.of("agreement.head.rest"),
                                            words.of("agreement.head.left"),
                                            words.of("agreement.head.tied"),
                                            words.of("agreement.head.level")),
                                    drift.windows().stream().map(this::line).toList()));
        };
    }

    private static int size(Drift drift) {
        return drift.windows().isEmpty()
                ? 0
                : drift.windows().getFirst().to() - drift.windows().getFirst().from() + 1;
    }

    private LinePlot.Step step(Drift.Window window) {
        return new LinePlot.Step(
                words.count(window.from() + 1L),
                "",
                Readings.alone(window.agreement()),
                Ink.ACCENT,
                words.of(
                        "agreement.course.spot",
                        window.from() + 1,
                        window.to() + 1,
                        day(window),
                        words.percent(window.agreement()),
                        words.percent(window.left()),
                        words.percent(window.ties())),
                behind.of(window));
    }

    private static String day(Drift.Window window) {
        return Times.day(Instant.ofEpochSecond(window.decided()).atZone(ZoneOffset.UTC));
    }

    private List<String> line(Drift.Window window) {
        return List.of(
                words.count(window.from() + 1L),
                words.count(window.to() + 1L),
                day(window),
                words.percent(window.agreement()),
                words.percent(window.left()),
                words.percent(window.ties()),
                words.number(window.strength()));
    }
}
