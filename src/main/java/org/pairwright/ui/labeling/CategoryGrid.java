package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import org.pairwright.domain.Category;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// Categories side by side in two columns, read line by line. One of them is highlighted.
final class CategoryGrid extends ScrollPane {
    static final int COLUMNS = 2;

    private static final int DIGITS = 9;

    /// Above and below, though it is not seen.
    private static final double BORDER = 2;

    private final Messages messages;
    private final Consumer<Category> take;
    private final GridPane grid = new GridPane();
    private final List<CategoryCell> cells = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Category>> highlighted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<String> chosen = List.of();

    /// @param take told what was clicked
    CategoryGrid(Consumer<Category> take, Messages messages) {
        this.take = take;
        this.messages = messages;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.of("label.palette.list"));
        getStyleClass().add("categories");
        grid.setHgap(8);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        setContent(grid);
    }

    /// The one that Enter takes; empty where there is none to choose from.
    ReadOnlyObjectProperty<Optional<Category>> highlightedProperty() {
        return highlighted.getReadOnlyProperty();
    }

    /// Offers other categories, the first of them highlighted.
    ///
    /// @param digits whether digits take them
    void offer(List<Category> offered, boolean digits) {
        cells.clear();
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        for (Category category : offered) {
            int i = cells.size();
            String digit = digits && i < DIGITS ? Integer.toString(i + 1) : "";
            CategoryCell cell =
                    new CategoryCell(category, digit, () -> take.accept(category), messages);
            cells.add(cell);
            grid.add(cell, i % COLUMNS, i / COLUMNS);
        }
        if (offered.isEmpty()) {
            grid.add(
                    Texts.of(messages.of("label.palette.none"), "muted", "small"),
                    0,
                    0,
                    COLUMNS,
                    1);
        }
        RowConstraints row = new RowConstraints(CategoryCell.HEIGHT);
        row.setValignment(VPos.CENTER);
        for (int i = 0; i < rows(); i++) {
            grid.getRowConstraints().add(row);
        }
        setMinHeight(CategoryCell.HEIGHT);
        setPrefHeight(rows() * CategoryCell.HEIGHT + BORDER);
        setVvalue(0);
        highlight(cells.stream().findFirst().map(CategoryCell::category));
    }

    private int rows() {
        return Math.max(1, (cells.size() + COLUMNS - 1) / COLUMNS);
    }

    /// Says which categories the response is in.
    void show(List<String> codes) {
        chosen = codes;
        for (CategoryCell cell : cells) {
            cell.show(
                    chosen.contains(cell.category().code()),
                    highlighted.get().filter(cell.category()::equals).isPresent());
        }
    }

    /// The category of a number from 0; empty where there are fewer.
    Optional<Category> at(int index) {
        return cells.stream().skip(index).findFirst().map(CategoryCell::category);
    }

    /// Highlights the one so many further on, where there is one.
    void move(int step) {
        int from =
                (int)
                        cells.stream()
                                .takeWhile(it ->
                                        highlighted.get().filter(it.category()::equals).isEmpty())
                                .count();
        int to = from + step;
        if (to >= 0 && to < cells.size()) {
            highlight(at(to));
            reveal(to / COLUMNS);
        }
    }

    private void highlight(Optional<Category> category) {
        highlighted.set(category);
        show(chosen);
    }

    private void reveal(int row) {
        double seen = getViewportBounds().getHeight();
        double hidden = rows() * CategoryCell.HEIGHT - seen;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double above = row * CategoryCell.HEIGHT;
        double below = above + CategoryCell.HEIGHT - seen;
        setVvalue(Math.clamp(Math.clamp(top, below, above) / hidden, 0, 1));
    }
}
