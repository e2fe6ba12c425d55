package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Obstacle;

/// A chart with a line for all annotators together and one for each: what was found, or why it
/// cannot be tested.
///
/// @param description what there is to see
/// @param line what was found
record FindingChart<T>(
        String id,
        String title,
        String description,
        Axis axis,
        OptionalDouble reference,
        Function<T, Line> line) {
    /// Of charts on which those are marked of whom a test finds something.
    static final String MARKED = "The triangle marks those where the adjusted p is below .05.";

    /// A figure.
    ///
    /// @param n of what it is
    /// @param marked whether it is hardly by chance
    record Line(Cell cell, String n, boolean marked) {}

    IntervalChart of(Findings<T> findings) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        rows.add(row("all together", findings.overall()));
        findings.annotators().forEach(it -> rows.add(row(it.annotator(), it.finding())));
        return new IntervalChart(id, title, description, axis, reference, rows);
    }

    private IntervalChart.Row row(String name, Finding<T> finding) {
        return switch (finding) {
            case Finding.Untested<T>(Obstacle obstacle) ->
                    new IntervalChart.Row(
                            name, Cell.of("cannot be tested: " + obstacle.words()), "", false);
            case Finding.Tested<T>(T result) -> {
                Line it = line.apply(result);
                yield new IntervalChart.Row(name, it.cell(), it.n(), it.marked());
            }
        };
    }
}
