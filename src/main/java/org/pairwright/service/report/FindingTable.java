package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.Significance;

/// A table with a line for all annotators together and one for each: what was found, or why it
/// cannot be tested.
///
/// @param columns those after the annotator's name
/// @param cells what was found, a cell for each of these columns
record FindingTable<T>(
        String name, String title, List<Column> columns, Function<T, List<Cell>> cells) {
    Table of(Findings<T> findings) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("all together", findings.overall()));
        findings.annotators().forEach(it -> rows.add(row(it.annotator(), it.finding())));
        List<Column> all = new ArrayList<>();
        all.add(Column.words("annotator", "Annotator"));
        all.addAll(columns);
        return new Table(name, title, all, rows);
    }

    private List<Cell> row(String annotator, Finding<T> finding) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(annotator));
        switch (finding) {
            case Finding.Tested<T>(T result) -> row.addAll(cells.apply(result));
            case Finding.Untested<T>(Obstacle obstacle) -> {
                // Said once: the other cells stay empty.
                row.add(untested(obstacle));
                columns.stream().skip(1).forEach(_ -> row.add(Cell.of("")));
            }
        }
        return row;
    }

    static Cell untested(Obstacle obstacle) {
        return new Cell.None("cannot be tested: " + obstacle.words());
    }

    /// The columns of a test's p-values.
    static List<Column> withSignificance(Column... columns) {
        List<Column> all = new ArrayList<>(List.of(columns));
        all.add(Column.number("p", "p"));
        all.add(Column.number("p_adjusted", "p, adjusted"));
        return all;
    }

    static List<Cell> with(Significance significance, Cell... cells) {
        List<Cell> all = new ArrayList<>(List.of(cells));
        all.add(Cell.p(significance.p()));
        all.add(Cell.p(significance.adjusted()));
        return all;
    }

    static List<Cell> with(Finding<Significance> finding, Cell... cells) {
        List<Cell> all = new ArrayList<>(List.of(cells));
        all.add(Cell.p(finding, Significance::p));
        all.add(Cell.p(finding, Significance::adjusted));
        return all;
    }
}
