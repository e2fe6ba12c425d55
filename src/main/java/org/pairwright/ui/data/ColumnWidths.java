package org.pairwright.ui.data;

import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// How wide the columns are: the prompts take what the others leave.
final class ColumnWidths {
    /// A wider table has room to spare: prompts are read before the names of categories.
    private static final double ROOMY = 1_040;

    private static final double WIDEST_CATEGORIES = 240;

    /// The bar and the border.
    private static final double SCROLL_BAR = 15;

    /// The mark of a selected pair and the space on both sides of a number.
    private static final double BESIDE_NUMBER = 42;

    /// Of a digit, or of the mark between thousands.
    private static final double DIGIT = 7;

    private final TableView<PairLine> table;
    private final Map<Column, TableColumn<PairLine, PairLine>> columns;

    ColumnWidths(TableView<PairLine> table, Map<Column, TableColumn<PairLine, PairLine>> columns) {
        this.table = table;
        this.columns = columns;
    }

    /// Keeps the columns as wide as there is room.
    void fill() {
        TableColumn<PairLine, PairLine> prompt = Objects.requireNonNull(columns.get(Column.PROMPT));
        ObservableValue<Number> width = table.widthProperty();
        width.subscribe(now -> {
            widenCategories(now.doubleValue());
            fit(prompt);
        });
        columns.values()
                .forEach(column -> {
                    column.visibleProperty().subscribe(now -> fit(prompt));
                    if (!column.equals(prompt)) {
                        column.widthProperty().subscribe(now -> fit(prompt));
                    }
                });
    }

    /// Makes room for the number of the last pair.
    ///
    /// @param digits how many signs it has
    void widenNumbers(int digits) {
        Objects.requireNonNull(columns.get(Column.NUMBER))
                .setPrefWidth(Math.max(Column.NUMBER.width(), BESIDE_NUMBER + digits * DIGIT));
    }

    /// A table with room to spare gives some of it to the categories, whose names are long.
    private void widenCategories(double width) {
        double narrow = Column.CATEGORIES.width();
        Objects.requireNonNull(columns.get(Column.CATEGORIES))
                .setPrefWidth(Math.clamp(narrow + (width - ROOMY) / 2, narrow, WIDEST_CATEGORIES));
    }

    private void fit(TableColumn<PairLine, PairLine> prompt) {
        double others =
                columns.values().stream()
                        .filter(column -> column.isVisible() && !column.equals(prompt))
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        double left = table.getWidth() - others - SCROLL_BAR;
        prompt.setPrefWidth(Math.max(Column.PROMPT.width(), left));
    }
}
