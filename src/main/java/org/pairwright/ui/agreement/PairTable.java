package org.pairwright.ui.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.pairwright.ui.kit.ColumnShares;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The pairs that lower the figures most. Enter, or two clicks, leads to one. As tall at once as it
/// will be, and filled when it is told to.
final class PairTable extends TableView<PairLine> {
    private static final double ROW = 32;
    private static final double HEADER = 36;

    /// So many are seen at once.
    static final int MOST_ROWS = 12;

    private final Messages messages;
    private final List<PairLine> lines;

    PairTable(Findings findings, Consumer<PairLine> open, Messages messages) {
        this.messages = messages;
        lines = findings.disagreements();
        setId("agreement-pairs");
        setAccessibleText(messages.of("agreement.pairs.title"));
        getStyleClass().addAll("card-table", "agreement-rows", "agreement-pairs");
        setFixedCellSize(ROW);
        setPlaceholder(lines.isEmpty() ? none(findings) : new Region());
        TableColumn<PairLine, String> prompt = column("agreement.pairs.prompt", PairLine::prompt);
        TableColumn<PairLine, String> answers =
                column("agreement.pairs.answers", PairLine::answers);
        TableColumn<PairLine, String> differ = column("agreement.pairs.differ", PairLine::differ);
        TableColumn<PairLine, String> loss = column("agreement.pairs.lossName", PairLine::loss);
        TableColumn<PairLine, String> why = column("agreement.pairs.why", PairLine::rationales);
        share(prompt, 0.28);
        share(answers, 0.15);
        share(differ, 0.23);
        share(loss, 0.09);
        share(why, 0.25);
        setRowFactory(table -> new Row(open));
        double rows = Math.clamp(lines.size(), 1, MOST_ROWS);
        setPrefHeight(HEADER + ROW * rows + 2);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    PairLine line = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && line != null) {
                        event.consume();
                        open.accept(line);
                    }
                });
    }

    private Node none(Findings findings) {
        return Texts.of(
                messages.of(isShared(findings) ? "agreement.pairs.none" : "agreement.pairs.apart"),
                "small",
                "muted");
    }

    /// Shows the first of them, as many as are said, or all where there are fewer.
    void fill(int most) {
        getItems().addAll(lines.subList(getItems().size(), Math.min(most, lines.size())));
        if (!getItems().isEmpty() && getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /// Shows all of them.
    void fill() {
        fill(lines.size());
    }

    /// Whether there is anything on which two people could differ.
    private static boolean isShared(Findings findings) {
        return findings.report().categories().masi().basis().items() > 0
                || findings.report().types().stream()
                        .anyMatch(it -> it.audit().basis().items() > 0);
    }

    private TableColumn<PairLine, String> column(String name, Function<PairLine, String> value) {
        TableColumn<PairLine, String> column = new TableColumn<>(messages.of(name));
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        getColumns().add(column);
        return column;
    }

    private void share(TableColumn<PairLine, String> column, double share) {
        ColumnShares.give(this, column, share);
    }

    /// Says who said what.
    private static final class Row extends TableRow<PairLine> {
        Row(Consumer<PairLine> open) {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    open.accept(getItem());
                }
            });
            // Each is a window, and few are ever looked at.
            setOnMouseEntered(event -> {
                if (getItem() != null && getTooltip() == null) {
                    setTooltip(new Tooltip(getItem().spoken()));
                }
            });
        }

        @Override
        protected void updateItem(PairLine item, boolean empty) {
            super.updateItem(item, empty);
            setTooltip(null);
            if (empty) {
                setAccessibleText("");
            } else {
                setAccessibleText(item.prompt() + ". " + item.spoken() + ". " + item.differ());
            }
        }
    }
}
