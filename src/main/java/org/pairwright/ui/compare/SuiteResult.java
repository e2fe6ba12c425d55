package org.pairwright.ui.compare;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.service.compare.ChangedPair;
import org.pairwright.service.compare.GateWords;
import org.pairwright.service.compare.SuiteReport;
import org.pairwright.ui.kit.ColumnShares;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// What the gates of a suite said, with what each found, and the pairs on which the candidate did
/// worse.
final class SuiteResult extends VBox {
    private static final double ROW = 32;
    private static final double HEADER = 41;
    private static final double MOST_ROWS = 8;

    private final SuitesViewModel viewModel;
    private final Messages messages;

    SuiteResult(SuitesViewModel viewModel, SuiteReport report, CompareWords words) {
        super(12);
        this.viewModel = viewModel;
        messages = words.messages();
        setId("suite-result");
        boolean passed = report.run().passed();
        Label verdict =
                Signs.on(
                        Texts.of(
                                messages.of(
                                        passed ? "compare.suite.passed" : "compare.suite.failed",
                                        report.suite().name(),
                                        report.run().candidate(),
                                        report.run().baseline()),
                                "card-title",
                                passed ? "good-text" : "bad-text"));
        verdict.setId("suite-verdict");
        getChildren().setAll(verdict, gates(report));
        if (report.changed().isEmpty()) {
            getChildren().add(Texts.of(messages.of("compare.suite.noChanges"), "small", "muted"));
        } else {
            getChildren()
                    .addAll(
                            Texts.of(
                                    messages.of("compare.suite.changes", report.run().candidate()),
                                    "small",
                                    "muted"),
                            changes(report));
        }
    }

    private Node gates(SuiteReport report) {
        GridPane grid = new GridPane(16, 8);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), wide);
        int row = 0;
        for (GateResult result : report.run().results()) {
            String tone = result.passed() ? "good-text" : "bad-text";
            Label verdict = Signs.on(Texts.of(messages.of(History.verdict(result)), "small", tone));
            verdict.setMinWidth(USE_PREF_SIZE);
            Button pairs = new Button(messages.of("compare.suite.pairs"));
            pairs.setId("suite-gate-" + (row + 1));
            pairs.setAccessibleText(
                    messages.of("compare.suite.pairsOf", GateWords.asks(result.gate())));
            pairs.getStyleClass().add("quiet-button");
            pairs.setMinWidth(USE_PREF_SIZE);
            pairs.setOnAction(event -> viewModel.showPairs(result));
            grid.addRow(
                    row++,
                    verdict,
                    Wrapped.of(GateWords.asks(result.gate())),
                    Wrapped.of(
                            messages.of(
                                    "compare.suite.found",
                                    GateWords.found(result),
                                    result.labels(),
                                    result.annotators()),
                            "small",
                            "muted"),
                    pairs);
        }
        HBox.setHgrow(grid, Priority.ALWAYS);
        return grid;
    }

    private Node changes(SuiteReport report) {
        TableView<ChangedPair> table = new TableView<>();
        table.setId("suite-changes");
        table.setAccessibleText(messages.of("compare.suite.changes", report.run().candidate()));
        table.getStyleClass().addAll("card-table", "compare-rows");
        table.setFixedCellSize(ROW);
        column(table, "compare.suite.prompt", 0.52, this::prompt);
        column(
                table,
                "compare.suite.standing",
                0.22,
                it ->
                        messages.of(
                                "compare.suite.standing.of",
                                it.standing().wins(),
                                it.standing().losses(),
                                it.standing().ties()));
        column(
                table,
                "compare.suite.unsafe",
                0.13,
                it -> messages.of("compare.suite.unsafe.of", it.unsafe(), it.judged()));
        column(
                table,
                "compare.suite.unsafeBefore",
                0.13,
                it ->
                        messages.of(
                                "compare.suite.unsafe.of",
                                it.baselineUnsafe(),
                                it.baselineJudged()));
        table.getItems().setAll(report.changed());
        table.getSelectionModel().selectFirst();
        table.setPrefHeight(HEADER + ROW * Math.clamp(report.changed().size(), 1, MOST_ROWS) + 2);
        table.setMinHeight(USE_PREF_SIZE);
        table.setRowFactory(all -> {
            TableRow<ChangedPair> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    viewModel.show(row.getItem());
                }
            });
            return row;
        });
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    ChangedPair pair = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && pair != null) {
                        event.consume();
                        viewModel.show(pair);
                    }
                });
        return table;
    }

    private String prompt(ChangedPair pair) {
        return pair.sensitive()
                ? messages.of("compare.suite.covered")
                : viewModel.isOptedOut(pair)
                        ? messages.of("compare.suite.coveredByChoice")
                        : pair.prompt().replaceAll("\\s+", " ").strip();
    }

    private void column(
            TableView<ChangedPair> table,
            String name,
            double share,
            Function<ChangedPair, String> value) {
        TableColumn<ChangedPair, String> column = new TableColumn<>(messages.of(name));
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        ColumnShares.give(table, column, share);
        table.getColumns().add(column);
    }
}
