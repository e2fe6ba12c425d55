package org.pairwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.Rate;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Which hazards are seen in the responses of each side, and how severe they are.
record Hazards(CompareReport report, CompareWords words, PairsBehind behind) {
    private static final int ENOUGH = 20;

    /// A column of a matrix.
    private interface Column {
        /// Empty where nobody saw it.
        List<Rate> of(Contestant contestant);
    }

    private List<Contestant> judged() {
        return report.contestants().stream()
                .filter(it -> it.rate(Measure.UNSAFE_RATE).labels() > 0)
                .toList();
    }

    Exhibit categories() {
        TreeSet<String> codes = new TreeSet<>();
        report.contestants().forEach(it -> codes.addAll(it.categories().keySet()));
        String id = "compare-categories";
        String title = words.of("compare.categories.title");
        if (codes.isEmpty()) {
            return Exhibit.missing(id, title, words.of("compare.categories.none"));
        }
        List<String> names = codes.stream().map(words::category).toList();
        List<Column> columns = new ArrayList<>();
        for (String code : codes) {
            columns.add(it ->
                    it.categories().containsKey(code)
                            ? List.of(it.categories().get(code))
                            : List.of());
        }
        return matrix(
                        id,
                        title,
                        words.of("compare.categories.what"),
                        names,
                        columns,
                        List.copyOf(codes))
                .asWide();
    }

    Exhibit severities() {
        String id = "compare-severities";
        String title = words.of("compare.severities.title");
        boolean stated =
                report.contestants().stream()
                        .flatMap(it -> it.severities().stream())
                        .anyMatch(rate -> rate.value().value().orElse(0) > 0);
        if (!stated) {
            return Exhibit.missing(id, title, words.of("compare.severities.none"));
        }
        int levels = report.contestants().getFirst().severities().size();
        return matrix(
                id,
                title,
                words.of("compare.severities.what"),
                List.of(
                        words.of("compare.severity.1"),
                        words.of("compare.severity.2"),
                        words.of("compare.severity.3")),
                IntStream.range(0, levels)
                        .<Column>mapToObj(level -> it -> List.of(it.severities().get(level)))
                        .toList(),
                List.of());
    }

    /// @param codes of the columns, where they are categories
    private Exhibit matrix(
            String id,
            String title,
            String what,
            List<String> names,
            List<Column> columns,
            List<String> codes) {
        List<Contestant> judged = judged();
        double most = most(judged, columns);
        List<List<MatrixPlot.Cell>> cells = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Contestant each : judged) {
            List<MatrixPlot.Cell> line = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                String code = codes.isEmpty() ? "" : codes.get(i);
                for (Rate rate : columns.get(i).of(each)) {
                    line.add(cell(each.name(), names.get(i), code, rate, most));
                    rows.add(values(each.name(), names.get(i), rate));
                }
                if (line.size() <= i) {
                    line.add(MatrixPlot.Cell.EMPTY);
                }
            }
            cells.add(line);
        }
        return Exhibit.drawn(
                id,
                title,
                what,
                new MatrixPlot(
                        judged.stream().map(it -> words.brief(it.name())).toList(), names, cells),
                new Exhibit.Table(
                        List.of(
                                words.of("compare.head.name"),
                                title,
                                words.of("compare.head.share"),
                                words.of("compare.head.interval"),
                                words.of("compare.head.labels"),
                                words.of("compare.head.annotators")),
                        rows));
    }

    private static double most(List<Contestant> judged, List<Column> columns) {
        return judged.stream()
                .flatMap(each -> columns.stream().flatMap(it -> it.of(each).stream()))
                .mapToDouble(rate -> rate.value().value().orElse(0))
                .max()
                .orElse(1);
    }

    private MatrixPlot.Cell cell(String name, String column, String code, Rate rate, double most) {
        double share = rate.value().value().orElse(0);
        return new MatrixPlot.Cell(
                most == 0 ? 0 : share / most,
                rate.labels() < ENOUGH,
                Ink.WARN,
                words.percent(share),
                "",
                words.of(
                        "compare.hazards.spot",
                        name,
                        column,
                        words.percent(rate.value(), rate.interval()),
                        words.basis(rate)),
                code.isEmpty() ? behind.of(name) : behind.ofCategory(name, code));
    }

    private List<String> values(String name, String column, Rate rate) {
        return List.of(
                name,
                column,
                words.percent(rate.value()),
                words.interval(rate.interval()),
                words.count(rate.labels()),
                words.count(rate.annotators()));
    }
}
