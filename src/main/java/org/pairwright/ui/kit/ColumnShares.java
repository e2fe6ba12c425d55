package org.pairwright.ui.kit;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives each column of a table its share of the width, so that none has to be moved sideways for.
public final class ColumnShares {
    /// Between them the columns leave this: a scroll bar, and the table's frame.
    private static final double BESIDE = 18;

    private ColumnShares() {}

    /// Gives a column as much, whenever the table changes its width.
    ///
    /// @param share of the width, of 1
    public static void give(TableView<?> table, TableColumn<?, ?> column, double share) {
        // Rounded up they would be wider than the table together.
        column.prefWidthProperty()
                .bind(
                        table.widthProperty()
                                .map(it -> Math.floor((it.doubleValue() - BESIDE) * share)));
    }
}
