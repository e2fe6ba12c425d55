package org.pairwright.service.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.pairwright.service.behavior.Behavior;
import org.pairwright.service.behavior.Drift;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Speed;

/// The parts of a report about time: whether annotators change, and how long labels took.
final class SteadinessParts {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private final Behavior behavior;
    private final Meanings meanings;

    SteadinessParts(Behavior behavior, Meanings meanings) {
        this.behavior = behavior;
        this.meanings = meanings;
    }

    List<Part> all() {
        return List.of(drift(), speed());
    }

    private Part drift() {
        Part.Draft part =
                new Part.Draft("time", "Over time")
                        .say(
                                meanings.steadiness()
                                        .drift(meanings.everybody(), behavior.drift().overall()));
        behavior.drift()
                .overall()
                .found()
                .filter(it -> !it.windows().isEmpty())
                .ifPresent(it -> part.draw(windows(it)));
        return part.add(trends()).add(windows()).done();
    }

    private static PointChart windows(Drift drift) {
        return new PointChart(
                "time-chart",
                "Agreement with the others over time, all annotators together",
                "From left to right in the order in which labels were made, a point for labels made"
                        + " one after another.",
                Axis.shares(),
                OptionalDouble.empty(),
                PointChart.Kind.LINE,
                drift.windows().stream()
                        .map(it ->
                                new PointChart.Point(
                                        day(it.decided()), Cell.percent(it.agreement()), ""))
                        .toList());
    }

    private static String day(long seconds) {
        return DAY.format(Instant.ofEpochSecond(seconds));
    }

    private Table trends() {
        return new FindingTable<Drift>(
                        "drift",
                        "Change from the first label to the last",
                        List.of(
                                Column.number("labels", "Labels"),
                                Column.estimate("agreement_odds", "Agreement, odds ratio"),
                                Column.number("agreement_slope_p", "p of it, adjusted"),
                                Column.number("agreement_first", "First third"),
                                Column.number("agreement_last", "Last third"),
                                Column.number("agreement_thirds_p", "p of thirds, adjusted"),
                                Column.estimate("left_odds", "Left, odds ratio"),
                                Column.number("left_slope_p", "p of it, adjusted"),
                                Column.number("left_first", "First third"),
                                Column.number("left_last", "Last third"),
                                Column.number("left_thirds_p", "p of thirds, adjusted"),
                                Column.estimate("ties_odds", "Ties, odds ratio"),
                                Column.number("ties_slope_p", "p of it, adjusted"),
                                Column.number("ties_first", "First third"),
                                Column.number("ties_last", "Last third"),
                                Column.number("ties_thirds_p", "p of thirds, adjusted")),
                        it -> {
                            List<Cell> cells = new ArrayList<>();
                            cells.add(Cell.of(it.labels()));
                            trend(cells, it.agreement());
                            trend(cells, it.left());
                            trend(cells, it.ties());
                            return cells;
                        })
                .of(behavior.drift());
    }

    private static void trend(List<Cell> cells, Finding<Drift.Trend> trend) {
        switch (trend) {
            case Finding.Untested<Drift.Trend>(var obstacle) -> {
                cells.add(FindingTable.untested(obstacle));
                cells.addAll(Collections.nCopies(4, Cell.of("")));
            }
            case Finding.Tested<Drift.Trend>(Drift.Trend it) -> {
                cells.add(BiasParts.odds(it.slope()));
                cells.add(Cell.p(it.slopeSignificance().adjusted()));
                cells.add(Cell.percent(it.first().share()));
                cells.add(Cell.percent(it.last().share()));
                cells.add(Cell.p(it.thirds().adjusted()));
            }
        }
    }

    private Table windows() {
        List<List<Cell>> rows = new ArrayList<>();
        windows(rows, "all together", behavior.drift().overall());
        for (Findings.Of<Drift> of : behavior.drift().annotators()) {
            windows(rows, of.annotator(), of.finding());
        }
        return new Table(
                "drift-windows",
                "Labels made one after another",
                List.of(
                        Column.words("annotator", "Annotator"),
                        Column.number("from", "From label"),
                        Column.number("to", "To label"),
                        Column.words("decided", "About (UTC)"),
                        Column.number("agreement", "Agreement"),
                        Column.number("left", "Left chosen"),
                        Column.number("ties", "Ties"),
                        Column.number("strength", "Mean strength")),
                rows);
    }

    private static void windows(List<List<Cell>> rows, String annotator, Finding<Drift> finding) {
        finding.found()
                .ifPresent(drift -> {
                    for (Drift.Window it : drift.windows()) {
                        rows.add(
                                List.of(
                                        Cell.of(annotator),
                                        Cell.of(it.from() + 1L),
                                        Cell.of(it.to() + 1L),
                                        Cell.of(MOMENT.format(Instant.ofEpochSecond(it.decided()))),
                                        Cell.percent(it.agreement()),
                                        Cell.percent(it.left()),
                                        Cell.percent(it.ties()),
                                        Cell.of(it.strength())));
                    }
                });
    }

    private Part speed() {
        Part.Draft part =
                new Part.Draft("speed", "Time per pair")
                        .say(
                                meanings.steadiness()
                                        .speed(meanings.everybody(), behavior.speed().overall()));
        behavior.speed().overall().found().ifPresent(it -> part.draw(times(it)));
        if (behavior.speed().annotators().stream()
                .anyMatch(it -> it.finding().found().isPresent())) {
            part.draw(medians());
        }
        return part.add(bins()).add(speeds()).done();
    }

    private static PointChart times(Speed speed) {
        int most = speed.bins().stream().mapToInt(Speed.Bin::labels).max().orElse(1);
        return new PointChart(
                "speed-chart",
                "How many labels took how long, all annotators together",
                "From left to right the time that a label took.",
                Axis.amounts(most, it -> FigureText.count(Math.round(it))),
                OptionalDouble.empty(),
                PointChart.Kind.BARS,
                speed.bins().stream()
                        .map(it ->
                                new PointChart.Point(seconds(it.from()), Cell.of(it.labels()), ""))
                        .toList());
    }

    private static String times(Speed.Bin bin) {
        return Double.isInfinite(bin.to())
                ? String.format(Locale.ENGLISH, "%,.0f s on", bin.from())
                : String.format(Locale.ENGLISH, "%,.0f\u2013%,.0f s", bin.from(), bin.to());
    }

    private static String seconds(double seconds) {
        boolean whole = seconds >= 10 || seconds == Math.rint(seconds);
        return String.format(Locale.ENGLISH, whole ? "%,.0f s" : "%.1f s", seconds);
    }

    private IntervalChart medians() {
        double slowest =
                behavior.speed().annotators().stream()
                        .flatMap(it -> it.finding().found().stream())
                        .mapToDouble(Speed::medianSeconds)
                        .max()
                        .orElse(1);
        return new FindingChart<Speed>(
                        "speed-by-annotator",
                        "Seconds for a label at the median, each annotator",
                        "The triangle marks those whose fast labels agree more, or less, with the"
                                + " others than the rest: adjusted p below .05.",
                        Axis.amounts(slowest, SteadinessParts::seconds),
                        OptionalDouble.empty(),
                        it ->
                                new FindingChart.Line(
                                        new Cell.Amount(
                                                it.medianSeconds(), seconds(it.medianSeconds())),
                                        FigureText.count(it.labels(), "label"),
                                        it.fast()
                                                .found()
                                                .map(fast -> fast.significance().isFound())
                                                .orElse(false)))
                .of(behavior.speed());
    }

    private Table bins() {
        List<List<Cell>> rows = new ArrayList<>();
        behavior.speed()
                .overall()
                .found()
                .ifPresent(speed ->
                        speed.bins()
                                .forEach(it ->
                                        rows.add(
                                                List.of(
                                                        Cell.of(times(it)),
                                                        Cell.of(it.labels())))));
        return new Table(
                "times",
                "How many labels took how long",
                List.of(Column.words("time", "Time"), Column.number("n", "Labels")),
                rows);
    }

    private Table speeds() {
        return new FindingTable<Speed>(
                        "speed",
                        "Time of each annotator",
                        List.of(
                                Column.number("labels", "Labels"),
                                Column.number("median_seconds", "Median"),
                                Column.number("median_per_100_words", "Per 100 words"),
                                Column.number("words_per_minute", "Words a minute"),
                                Column.number("fast_outliers", "Fast outliers"),
                                Column.number("slow_outliers", "Slow outliers"),
                                Column.number("fast_per_100_words", "Fast per 100 words"),
                                Column.number("slow_per_100_words", "Slow per 100 words"),
                                Column.number("unread", "Faster than reading"),
                                Column.estimate("fast_agreement", "Fast labels agree"),
                                Column.estimate("normal_agreement", "Others agree"),
                                Column.number("fast_p", "p, adjusted")),
                        SteadinessParts::speed)
                .of(behavior.speed());
    }

    private static List<Cell> speed(Speed it) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(it.labels()));
        cells.add(new Cell.Amount(it.medianSeconds(), seconds(it.medianSeconds())));
        cells.add(
                new Cell.Amount(
                        it.medianSecondsPer100Words(), seconds(it.medianSecondsPer100Words())));
        cells.add(
                new Cell.Amount(
                        it.medianWordsPerMinute(),
                        FigureText.count(Math.round(it.medianWordsPerMinute()))));
        cells.add(Cell.of(it.fastOutliers().successes()));
        cells.add(Cell.of(it.slowOutliers().successes()));
        cells.add(Cell.of(it.fastOutliersPer100Words().successes()));
        cells.add(Cell.of(it.slowOutliersPer100Words().successes()));
        cells.add(Cell.percent(it.unread().share()));
        switch (it.fast()) {
            case Finding.Untested<Speed.FastLabels>(var obstacle) -> {
                cells.add(FindingTable.untested(obstacle));
                cells.addAll(List.of(Cell.of(""), Cell.of("")));
            }
            case Finding.Tested<Speed.FastLabels>(Speed.FastLabels fast) -> {
                cells.add(Cell.percent(fast.fast()));
                cells.add(Cell.percent(fast.normal()));
                cells.add(Cell.p(fast.significance().adjusted()));
            }
        }
        return cells;
    }
}
