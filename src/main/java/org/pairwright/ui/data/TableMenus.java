package org.pairwright.ui.data;

import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import org.pairwright.domain.SortField;
import org.pairwright.ui.kit.Messages;

/// Menus of the table: by what the pairs are ordered, and which columns are seen.
final class TableMenus {
    /// Below the heads of the columns, from the table's edges.
    private static final double CORNER = 40;

    private final DataTable table;
    private final DataViewModel viewModel;
    private final Map<Column, TableColumn<PairLine, PairLine>> columns;
    private final DataWords words;
    private final Messages messages;

    TableMenus(
            DataTable table,
            DataViewModel viewModel,
            Map<Column, TableColumn<PairLine, PairLine>> columns,
            DataWords words,
            Messages messages) {
        this.table = table;
        this.viewModel = viewModel;
        this.columns = columns;
        this.words = words;
        this.messages = messages;
    }

    /// Lets a person choose the order.
    void chooseOrder() {
        ContextMenu menu = new ContextMenu();
        menu.setId("data-sort-menu");
        for (SortField field : viewModel.finder().sorts()) {
            RadioMenuItem item = new RadioMenuItem(words.sort(field));
            item.setId("sort-" + field.code());
            item.setSelected(viewModel.finder().orderProperty().get().field() == field);
            item.setOnAction(event -> viewModel.finder().sortBy(field));
            menu.getItems().add(item);
        }
        show(menu);
    }

    /// Lets a person choose the columns.
    void chooseColumns() {
        ContextMenu menu = new ContextMenu();
        menu.setId("data-column-menu");
        columns.forEach((column, shown) -> {
            if (column != Column.NUMBER && column != Column.PROMPT) {
                CheckMenuItem item = new CheckMenuItem(messages.of(column.words()));
                item.setId("show-" + shown.getId());
                item.setSelected(shown.isVisible());
                item.setOnAction(event -> viewModel.columns().show(column, item.isSelected()));
                menu.getItems().add(item);
            }
        });
        show(menu);
    }

    private void show(ContextMenu menu) {
        Point2D corner = table.localToScreen(CORNER, CORNER);
        menu.show(table, corner.getX(), corner.getY());
    }
}
