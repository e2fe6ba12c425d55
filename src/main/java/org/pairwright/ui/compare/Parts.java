package org.pairwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.CompareSlice;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.Rate;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// A measure of each side in parts of what is looked at.
record Parts(CompareReport report, Slicing slicing, CompareWords words, PairsBehind behind) {
    private static final int ENOUGH = 20;
    private static final double EVEN = 0.5;

    /// So many columns fit beside other pictures.
    private static final int NARROW = 4;

    List<Exhibit> all() {
        List<Exhibit> all = new ArrayList<>();
        for (Measure measure :
                List.of(Measure.WIN_RATE, Measure.UNSAFE_RATE, Measure.OVER_REFUSAL_RATE)) {
            all.add(of(measure));
        }
        return all;
    }

    private Exhibit of(Measure measure) {
        String id = "compare-part-" + measure.code().replace('_', '-').toLowerCase(Locale.ROOT);
        String title = words.measure(measure);
        List<CompareSlice> slices =
                report.slices().stream()
                        .filter(slice ->
                                slice.contestants().stream()
                                        .anyMatch(it -> it.rate(measure).labels() > 0))
                        .toList();
        if (slices.isEmpty()) {
            return Exhibit.missing(id, title, words.of("compare.parts.none"));
        }
        TreeSet<String> judged = new TreeSet<>();
        slices.forEach(slice ->
                slice.contestants().stream()
                        .filter(it -> it.rate(measure).labels() > 0)
                        .forEach(it -> judged.add(it.name())));
        List<String> names =
                report.contestants().stream()
                        .map(Contestant::name)
                        .filter(judged::contains)
                        .toList();
        List<List<MatrixPlot.Cell>> cells = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (CompareSlice slice : slices) {
            List<MatrixPlot.Cell> line = new ArrayList<>();
            for (String name : names) {
                Optional<Rate> rate = rate(slice, name, measure);
                line.add(
                        rate.map(it -> cell(slice, name, it, measure))
                                .orElse(MatrixPlot.Cell.EMPTY));
                rate.ifPresent(it -> rows.add(values(slice, name, it)));
            }
            cells.add(line);
        }
        Exhibit exhibit =
                Exhibit.drawn(
                        id,
                        title,
                        words.of("compare.parts.what"),
                        new MatrixPlot(
                                slices.stream().map(this::name).toList(),
                                names.stream().map(words::brief).toList(),
                                cells),
                        new Exhibit.Table(
                                List.of(
                                        words.of("compare.head.part"),
                                        words.of("compare.head.name"),
                                        title,
                                        words.of("compare.head.interval"),
                                        words.of("compare.head.items"),
                                        words.of("compare.head.labels"),
                                        words.of("compare.head.annotators")),
                                rows));
        return names.size() > NARROW ? exhibit.asWide() : exhibit;
    }

    private String name(CompareSlice slice) {
        return slicing == Slicing.CATEGORY ? words.category(slice.name()) : slice.name();
    }

    private static Optional<Rate> rate(CompareSlice slice, String name, Measure measure) {
        return slice.contestants().stream()
                .filter(it -> it.name().equals(name))
                .map(it -> it.rate(measure))
                .filter(it -> it.labels() > 0)
                .findFirst();
    }

    private MatrixPlot.Cell cell(CompareSlice slice, String name, Rate rate, Measure measure) {
        double share = rate.value().value().orElse(0);
        boolean met = measure.isOfMeetings();
        return new MatrixPlot.Cell(
                met ? Math.min(1, 2 * Math.abs(share - EVEN)) : share,
                rate.labels() < ENOUGH,
                met ? share >= EVEN ? Ink.GOOD : Ink.BAD : Ink.WARN,
                words.percent(share),
                words.of("compare.unit.n", rate.labels()),
                words.of(
                        "compare.parts.spot",
                        name(slice),
                        name,
                        words.percent(rate.value(), rate.interval()),
                        words.basis(rate)),
                behind.of(name, slice.pairs()));
    }

    private List<String> values(CompareSlice slice, String name, Rate rate) {
        return List.of(
                name(slice),
                name,
                words.percent(rate.value()),
                words.interval(rate.interval()),
                words.count(rate.items()),
                words.count(rate.labels()),
                words.count(rate.annotators()));
    }
}
