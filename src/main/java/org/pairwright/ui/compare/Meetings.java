package org.pairwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.HeadToHead;
import org.pairwright.service.compare.Rate;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Who beats whom.
record Meetings(CompareReport report, CompareWords words, PairsBehind behind) {
    /// A matrix of more takes the whole width.
    private static final int MANY = 5;

    private static final int MOST = 30;
    private static final int ENOUGH = 20;
    private static final double EVEN = 0.5;

    Exhibit exhibit() {
        String id = "compare-meetings";
        String title = words.of("compare.meetings.title");
        List<String> names =
                report.contestants().stream()
                        .filter(it -> it.standing().decisions() > 0)
                        .map(Contestant::name)
                        .limit(MOST)
                        .toList();
        if (names.size() < 2) {
            return Exhibit.missing(id, title, words.of("compare.missing.wins"));
        }
        List<String> brief = names.stream().map(words::brief).toList();
        List<List<MatrixPlot.Cell>> cells = new ArrayList<>();
        for (String name : names) {
            cells.add(names.stream().map(other -> cell(name, other)).toList());
        }
        Exhibit exhibit =
                Exhibit.drawn(
                        id,
                        title,
                        words.of("compare.meetings.what"),
                        new MatrixPlot(brief, brief, cells),
                        table());
        return names.size() > MANY ? exhibit.asWide() : exhibit;
    }

    private Optional<HeadToHead> meeting(String name, String other) {
        return report.headToHead().stream()
                .filter(it -> it.name().equals(name) && it.against().equals(other))
                .filter(it -> it.winRate().labels() > 0)
                .findFirst();
    }

    private MatrixPlot.Cell cell(String name, String other) {
        return meeting(name, other).map(this::cell).orElse(MatrixPlot.Cell.EMPTY);
    }

    private MatrixPlot.Cell cell(HeadToHead met) {
        Rate rate = met.winRate();
        double share = rate.value().value().orElse(EVEN);
        return new MatrixPlot.Cell(
                Math.min(1, 2 * Math.abs(share - EVEN)),
                rate.labels() < ENOUGH,
                isSettled(rate) ? share > EVEN ? Ink.GOOD : Ink.BAD : Ink.ACCENT,
                words.percent(share),
                words.of("compare.unit.n", rate.labels()),
                words.of(
                        "compare.meetings.spot",
                        met.name(),
                        met.against(),
                        words.percent(rate.value(), rate.interval()),
                        met.standing().wins(),
                        met.standing().losses(),
                        met.standing().ties(),
                        words.basis(rate)),
                behind.of(met.name(), met.against()));
    }

    private static boolean isSettled(Rate rate) {
        return rate.interval() instanceof Interval.Known known
                && (known.low() > EVEN || known.high() < EVEN);
    }

    private Exhibit.Table table() {
        return new Exhibit.Table(
                List.of(
                        words.of("compare.head.name"),
                        words.of("compare.head.against"),
                        words.measure(Measure.WIN_RATE),
                        words.of("compare.head.interval"),
                        words.of("compare.head.won"),
                        words.of("compare.head.lost"),
                        words.of("compare.head.tied"),
                        words.of("compare.head.annotators")),
                report.headToHead().stream()
                        .filter(it -> it.winRate().value() instanceof Figure.Known)
                        .map(this::values)
                        .toList());
    }

    private List<String> values(HeadToHead met) {
        return List.of(
                met.name(),
                met.against(),
                words.percent(met.winRate().value()),
                words.interval(met.winRate().interval()),
                words.count(met.standing().wins()),
                words.count(met.standing().losses()),
                words.count(met.standing().ties()),
                words.count(met.winRate().annotators()));
    }
}
