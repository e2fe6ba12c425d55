package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import org.pairwright.domain.Category;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Texts;

/// Categories side by side in two columns, read line by line. One of them is highlighted. Their
/// cells are made when they are first offered, and stay.
final class CategoryGrid extends ScrollPane {
    static final int COLUMNS = 2;

    private static final int DIGITS = 9;

    /// So many cells are made in one task.
    private static final int AT_ONCE = 6;

    /// Above and below, though it is not seen.
    private static final double BORDER = 2;

    private final Messages messages;
    private final Consumer<Category> take;
    private final PartByPart parts;
    private final GridPane grid = new GridPane();
    private final Label none;
    private final Map<Category, CategoryCell> cells = new HashMap<>();
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper(true);
    private List<Category> offered = List.of();
    private boolean digits;
    private final ReadOnlyObjectWrapper<Optional<Category>> highlighted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<String> chosen = List.of();

    /// @param take told what was clicked
    /// @param parts makes the cells
    CategoryGrid(Consumer<Category> take, PartByPart parts, Messages messages) {
        this.take = take;
        this.parts = parts;
        this.messages = messages;
        none = Texts.of(messages.of("label.palette.none"), "muted", "small");
        none.managedProperty().bind(none.visibleProperty());
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
        setMinHeight(CategoryCell.HEIGHT);
        setContent(grid);
        // A key may have moved on before it was laid out.
        viewportBoundsProperty().subscribe((before, now) -> revealHighlighted());
        forget();
    }

    /// The one that Enter takes; empty where there is none to choose from.
    ReadOnlyObjectProperty<Optional<Category>> highlightedProperty() {
        return highlighted.getReadOnlyProperty();
    }

    /// Whether all that is offered is there to be seen.
    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /// Offers other categories, the first of them highlighted.
    ///
    /// @param digits whether digits take them
    void offer(List<Category> offered, boolean digits) {
        this.offered = offered;
        this.digits = digits;
        setVvalue(0);
        highlighted.set(offered.stream().findFirst());
        List<Category> lacking = offered.stream().filter(it -> !cells.containsKey(it)).toList();
        if (lacking.isEmpty()) {
            arrange();
        } else {
            filled.set(false);
            for (int first = 0; first < lacking.size(); first += AT_ONCE) {
                List<Category> some =
                        lacking.subList(first, Math.min(first + AT_ONCE, lacking.size()));
                parts.soon(() -> some.forEach(this::make));
            }
            parts.soon(this::arrange);
        }
    }

    /// Other categories will be offered.
    void forget() {
        cells.clear();
        grid.getChildren().setAll(none);
    }

    private void make(Category category) {
        if (!cells.containsKey(category)) {
            CategoryCell cell = new CategoryCell(category, () -> take.accept(category), messages);
            cells.put(category, cell);
            // Beside others that are seen already, it has no place yet.
            cell.setVisible(!filled.get());
            grid.add(cell, 0, 0);
        }
    }

    private void arrange() {
        cells.values().forEach(cell -> cell.setVisible(false));
        for (int i = 0; i < offered.size(); i++) {
            make(offered.get(i));
            CategoryCell cell = Optional.ofNullable(cells.get(offered.get(i))).orElseThrow();
            cell.showDigit(digits && i < DIGITS ? Integer.toString(i + 1) : "");
            cell.setVisible(true);
            GridPane.setConstraints(cell, i % COLUMNS, i / COLUMNS);
        }
        walkAsSeen();
        none.setVisible(offered.isEmpty());
        RowConstraints row = new RowConstraints(CategoryCell.HEIGHT);
        row.setValignment(VPos.CENTER);
        grid.getRowConstraints().setAll(Collections.nCopies(rows(), row));
        setPrefHeight(rows() * CategoryCell.HEIGHT + BORDER);
        show(chosen);
        filled.set(true);
    }

    /// Screen readers walk the cells in the order in which they are children.
    private void walkAsSeen() {
        List<Node> seen = new ArrayList<>();
        offered.stream().map(cells::get).forEach(seen::add);
        List<Node> children = grid.getChildren();
        if (!children.stream().filter(seen::contains).toList().equals(seen)) {
            List<Node> others = children.stream().filter(it -> !seen.contains(it)).toList();
            seen.addAll(others);
            grid.getChildren().setAll(seen);
        }
    }

    private int rows() {
        return Math.max(1, (offered.size() + COLUMNS - 1) / COLUMNS);
    }

    /// Says which categories the response is in.
    void show(List<String> codes) {
        chosen = codes;
        cells.forEach((category, cell) ->
                cell.show(
                        chosen.contains(category.code()),
                        highlighted.get().filter(category::equals).isPresent()));
    }

    /// The category of a number from 0; empty where there are fewer.
    Optional<Category> at(int index) {
        return offered.stream().skip(index).findFirst();
    }

    /// Highlights the one so many further on, where there is one.
    void move(int step) {
        int to = highlighted.get().map(offered::indexOf).orElse(0) + step;
        if (to >= 0 && to < offered.size()) {
            highlight(at(to));
            revealHighlighted();
        }
    }

    private void highlight(Optional<Category> category) {
        highlighted.set(category);
        show(chosen);
    }

    private void revealHighlighted() {
        highlighted.get().map(offered::indexOf).ifPresent(it -> reveal(it / COLUMNS));
    }

    private void reveal(int row) {
        double seen = getViewportBounds().getHeight();
        double hidden = rows() * CategoryCell.HEIGHT - seen;
        if (seen <= 0 || hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double above = row * CategoryCell.HEIGHT;
        double below = Math.min(above, above + CategoryCell.HEIGHT - seen);
        setVvalue(Math.clamp(Math.clamp(top, below, above) / hidden, 0, 1));
    }
}
