package org.pairwright.ui.agreement;

import java.util.List;
import java.util.Optional;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Speed;
import org.pairwright.statistics.Figure;
import org.pairwright.ui.kit.chart.BarPlot;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How long pairs take: all together, and for each annotator.
record Pace(Findings<Speed> found, AgreementWords words, PairsBehind behind) {
    /// So many labels that nobody can have read are worth a look.
    private static final double MANY = 0.1;

    Exhibit all() {
        String title = words.of("agreement.time.title");
        return switch (found.overall()) {
            case Finding.Untested<Speed>(var obstacle) ->
                    Exhibit.missing(
                            "agreement-time",
                            title,
                            words.of("agreement.untested.all", obstacle.words()));
            case Finding.Tested<Speed>(Speed speed) ->
                    Exhibit.drawn(
                            "agreement-time",
                            title,
                            words.of(
                                    "agreement.time.what",
                                    seconds(speed.medianSeconds()),
                                    words.percent(speed.unread()),
                                    Speed.READABLE),
                            new BarPlot(speed.bins().stream().map(this::bar).toList()),
                            new Exhibit.Table(
                                    List.of(
                                            words.of("agreement.head.seconds"),
                                            words.of("agreement.head.labels")),
                                    speed.bins().stream()
                                            .map(it -> List.of(range(it), words.count(it.labels())))
                                            .toList()));
        };
    }

    private String seconds(double seconds) {
        return words.of("agreement.unit.seconds", seconds);
    }

    private String range(Speed.Bin bin) {
        return words.of("agreement.seconds.range", bin.from(), bin.to());
    }

    private BarPlot.Bar bar(Speed.Bin bin) {
        return new BarPlot.Bar(
                words.of("agreement.seconds.short", bin.from()),
                bin.labels(),
                words.count(bin.labels()),
                Ink.ACCENT,
                words.of("agreement.time.spot", range(bin), bin.labels()),
                bin.labels() == 0 ? "" : behind.of(bin));
    }

    Exhibit each() {
        String title = words.of("agreement.speed.title");
        PerAnnotator<Speed> each = new PerAnnotator<>(found, words, behind);
        Optional<String> untested = each.untested();
        if (untested.isPresent()) {
            return Exhibit.missing("agreement-speed", title, untested.orElseThrow());
        }
        List<IntervalPlot.Row> rows = each.rows(this::row);
        return Exhibit.drawn(
                "agreement-speed",
                title,
                words.of("agreement.speed.what"),
                new IntervalPlot(
                        rows, 0, Ranges.highest(rows, 10) * 1.05, List.of(), this::seconds),
                each.table(
                        this::values,
                        "agreement.head.median",
                        "agreement.head.per100",
                        "agreement.head.wpm",
                        "agreement.head.unread",
                        "agreement.head.fast",
                        "agreement.head.slow",
                        "agreement.head.fastRight",
                        "agreement.head.normalRight",
                        "agreement.head.p"));
    }

    private IntervalPlot.Row row(String name, Speed speed, String pairs) {
        IntervalPlot.Row row =
                IntervalPlot.Row.of(
                        name,
                        new Reading.Alone(speed.medianSeconds()),
                        seconds(speed.medianSeconds()),
                        words.of(
                                "agreement.speed.spot",
                                name,
                                seconds(speed.medianSeconds()),
                                speed.medianWordsPerMinute(),
                                words.percent(speed.unread()),
                                fast(speed)),
                        pairs);
        return isHasty(speed) ? row.asBad() : row;
    }

    private static boolean isHasty(Speed speed) {
        return speed.unread().share() instanceof Figure.Known(double share) && share > MANY;
    }

    private String fast(Speed speed) {
        return switch (speed.fast()) {
            case Finding.Tested<Speed.FastLabels>(Speed.FastLabels it) ->
                    words.of(
                            "agreement.speed.fast",
                            words.share(it.fast()),
                            words.share(it.normal()),
                            words.p(it.significance()));
            case Finding.Untested<Speed.FastLabels>(var obstacle) -> obstacle.words();
        };
    }

    private List<String> values(Speed speed) {
        Optional<Speed.FastLabels> fast = speed.fast().found();
        return List.of(
                seconds(speed.medianSeconds()),
                seconds(speed.medianSecondsPer100Words()),
                words.count(Math.round(speed.medianWordsPerMinute())),
                words.share(speed.unread()),
                words.share(speed.fastOutliers()),
                words.share(speed.slowOutliers()),
                fast.map(it -> words.share(it.fast())).orElse(""),
                fast.map(it -> words.share(it.normal())).orElse(""),
                fast.map(it -> words.p(it.significance())).orElse(""));
    }
}
