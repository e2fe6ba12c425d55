package org.pairwright.ui.importing;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pairwright.domain.Problem;
import org.pairwright.service.ProblemList;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The problems of an import, a row each. Only the rows that are seen exist.
final class ProblemTable extends TableView<ProblemList.Row> {
    private static final double ROW = 32;
    private static final double SCROLL_BAR = 16;

    /// Colors the kind of a problem.
    private static final class KindCell extends TableCell<ProblemList.Row, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll("bad-text", "warn-text");
            if (empty) {
                setText("");
            } else {
                ProblemList.Row row = getTableView().getItems().get(getIndex());
                setText(item);
                getStyleClass().add(row.problem().refused() ? "bad-text" : "warn-text");
            }
        }
    }

    private final Messages messages;

    /// @param files whether they are of several files
    /// @param enter what Enter does
    ProblemTable(ProblemsViewModel viewModel, boolean files, Runnable enter, Messages messages) {
        this.messages = messages;
        setId("import-problems");
        setAccessibleText(messages.of("import.done.problems"));
        getStyleClass().addAll("card-table", "problem-table");
        setFixedCellSize(ROW);
        setPlaceholder(Texts.of(messages.of("import.problems.noneMatch"), "muted"));
        TableColumn<ProblemList.Row, Long> line =
                column("import.problem.lineName", 72, row -> row.problem().line());
        line.setCellFactory(column -> new LineCell(viewModel));
        TableColumn<ProblemList.Row, String> kind =
                column("import.problem.kindName", 88, row -> viewModel.kind(row.problem()));
        kind.setCellFactory(column -> new KindCell());
        if (files) {
            getColumns().add(column("import.problem.fileName", 160, ProblemList.Row::file));
        }
        getColumns().add(line);
        getColumns().add(kind);
        getColumns().add(column("import.problem.fieldName", 130, row -> row.problem().field()));
        getColumns()
                .add(column("import.problem.codeName", 150, row -> row.problem().code().code()));
        double others =
                getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum() + SCROLL_BAR;
        TableColumn<ProblemList.Row, String> reason =
                column("import.problem.reasonName", 400, row -> row.problem().message());
        getColumns().add(reason);
        reason.prefWidthProperty().bind(widthProperty().subtract(others));
        SortedList<ProblemList.Row> sorted = new SortedList<>(viewModel.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().selectFirst();
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        enter.run();
                    }
                });
    }

    private <T> TableColumn<ProblemList.Row, T> column(
            String name, double width, Function<ProblemList.Row, T> value) {
        TableColumn<ProblemList.Row, T> column = new TableColumn<>(messages.of(name));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /// Says the line, or that the whole file is meant.
    private static final class LineCell extends TableCell<ProblemList.Row, Long> {
        private final ProblemsViewModel viewModel;

        LineCell(ProblemsViewModel viewModel) {
            this.viewModel = viewModel;
        }

        @Override
        protected void updateItem(Long item, boolean empty) {
            super.updateItem(item, empty);
            if (empty) {
                setText("");
            } else {
                Problem problem = getTableView().getItems().get(getIndex()).problem();
                setText(viewModel.line(problem));
            }
        }
    }
}
