package org.pairwright.ui.data;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.pairwright.domain.PairOrder;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The pairs, a row each. Only the rows that are seen exist.
final class DataTable extends TableView<PairLine> {
    private static final double ROW = 40;

    /// So many lines are seen above one that was looked for.
    private static final int ABOVE_SOUGHT = 3;

    private final DataViewModel viewModel;
    private final DataWords words;
    private final Messages messages;
    private final Map<Column, TableColumn<PairLine, PairLine>> columns =
            new EnumMap<>(Column.class);
    private final TableMenus menus;
    private boolean ordering;

    DataTable(DataViewModel viewModel, DataWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        menus = new TableMenus(this, viewModel, columns, words, messages);
        setId("data-table");
        setAccessibleText(messages.of("data.table"));
        getStyleClass().addAll("card-table", "data-table");
        setFixedCellSize(ROW);
        setPlaceholder(Texts.of(messages.of("data.looking"), "muted"));
        for (Column column : Column.values()) {
            getColumns().add(made(column));
        }
        setSortPolicy(table -> {
            sorted();
            return true;
        });
        viewModel.finder().orderProperty().subscribe(this::showOrder);
        viewModel.categoryNamesProperty().subscribe(this::refresh);
        viewModel
                .columns()
                .property()
                .subscribe(shown ->
                        columns.forEach((column, head) -> head.setVisible(shown.contains(column))));
        setRowFactory(rows -> new PickedRow(viewModel.picks()));
        setItems(viewModel.finder().lines());
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> viewModel.look(line(index.intValue())));
        viewModel
                .finder()
                .sought()
                .lineProperty()
                .subscribe(line -> {
                    if (line.intValue() >= 0) {
                        getSelectionModel().clearAndSelect(line.intValue());
                        scrollTo(Math.max(0, line.intValue() - ABOVE_SOUGHT));
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pickByMouse);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
    }

    private TableColumn<PairLine, PairLine> made(Column column) {
        TableColumn<PairLine, PairLine> made = new TableColumn<>(messages.of(column.words()));
        made.setId("column-" + column.code());
        made.setPrefWidth(column.width());
        made.setSortable(column.sort().filter(viewModel.finder().sorts()::contains).isPresent());
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(cells -> new PairCell(column, words, messages));
        columns.put(column, made);
        return made;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
                event.consume();
                viewModel.picks().all(getItems().size());
            }
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                open();
            }
            case SPACE -> {
                event.consume();
                pick();
            }
            case DOWN, UP -> {
                if (event.isShiftDown()) {
                    event.consume();
                    pickOn(event.getCode() == KeyCode.DOWN ? 1 : -1);
                }
            }
            default -> {
                // The others are the table's and the screen's.
            }
        }
    }

    /// Selects the row that is looked at, or no longer.
    void pick() {
        chosen().ifPresent(line -> viewModel.picks().toggle(line.index()));
    }

    /// Selects the row that is looked at and the one beside it, which is looked at then.
    private void pickOn(int step) {
        int from = getSelectionModel().getSelectedIndex();
        int to = Math.clamp(from + step, 0, Math.max(0, getItems().size() - 1));
        if (from >= 0) {
            viewModel.picks().add(from, to);
            lookAt(to);
        }
    }

    private void lookAt(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first != null
                && last != null
                && first.getIndex() <= index
                && index <= last.getIndex()) {
            // No farther than until all of it is seen.
            flow.scrollTo(index);
        } else {
            scrollTo(Math.max(0, index - 3));
        }
    }

    /// With Ctrl a row is selected or no longer, with Shift all rows up to it.
    private void pickByMouse(MouseEvent event) {
        boolean one = event.isShortcutDown();
        boolean many = event.isShiftDown();
        if (event.getButton() == MouseButton.PRIMARY && (one || many)) {
            rowAt(event.getTarget())
                    .ifPresent(index -> {
                        event.consume();
                        requestFocus();
                        int from = getSelectionModel().getSelectedIndex();
                        if (many && from >= 0) {
                            viewModel.picks().add(from, index);
                        } else {
                            viewModel.picks().toggle(index);
                        }
                        getSelectionModel().clearAndSelect(index);
                        getFocusModel().focus(index);
                    });
        }
    }

    private static Optional<Integer> rowAt(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof TableRow<?> row && !row.isEmpty()) {
                return Optional.of(row.getIndex());
            }
        }
        return Optional.empty();
    }

    private Optional<PairLine> line(int index) {
        return index >= 0 && index < viewModel.finder().lines().size()
                ? Optional.of(viewModel.finder().lines().get(index))
                : Optional.empty();
    }

    /// The row that is looked at.
    Optional<PairLine> chosen() {
        return line(getSelectionModel().getSelectedIndex());
    }

    /// Goes to the pair that is looked at.
    void open() {
        chosen().ifPresent(viewModel::open);
    }

    /// Looks at the first row, where none is looked at.
    void chooseFirst() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0);
            getFocusModel().focus(0);
            scrollTo(0);
        }
    }

    private void sorted() {
        if (!ordering) {
            viewModel
                    .finder()
                    .sort(
                            getSortOrder().stream()
                                    .findFirst()
                                    .flatMap(this::order)
                                    .orElse(PairOrder.ADDED));
        }
    }

    private Optional<PairOrder> order(TableColumn<PairLine, ?> by) {
        return columns.entrySet().stream()
                .filter(it -> it.getValue().equals(by))
                .findFirst()
                .flatMap(it -> it.getKey().sort())
                .map(field -> new PairOrder(field, by.getSortType() == SortType.DESCENDING));
    }

    /// Lets the head of the column show how the pairs are ordered.
    private void showOrder(PairOrder order) {
        ordering = true;
        getSortOrder().clear();
        columns.forEach((column, head) -> {
            if (column.sort().equals(Optional.of(order.field()))) {
                head.setSortType(order.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                getSortOrder().add(head);
            }
        });
        ordering = false;
    }

    /// Lets a person choose the order.
    void chooseOrder() {
        menus.chooseOrder();
    }

    /// Lets a person choose the columns.
    void chooseColumns() {
        menus.chooseColumns();
    }

    /// The prompts take what the other columns leave.
    void fill() {
        ColumnWidths widths = new ColumnWidths(this, columns);
        widths.fill();
        viewModel
                .totalProperty()
                .subscribe(
                        pairs -> widths.widenNumbers(messages.of("data.number", pairs).length()));
    }
}
