package org.pairwright.ui.importing;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.service.ProblemList;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// The problems of an import: a table with a filter above it, and below it the reason of the one
/// that is selected, where its row has no room for all of it.
final class ProblemsPane extends VBox {
    private final ProblemsViewModel viewModel;
    private final TextField filter = new TextField();
    private final ProblemTable table;

    /// @param enter what Enter does in the table
    ProblemsPane(ProblemsViewModel viewModel, Runnable enter, KeyMap keys, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        KeyButton buttons = new KeyButton(keys, messages);
        filter.setId("import-filter");
        filter.setPromptText(messages.of("import.problems.filter"));
        filter.setAccessibleText(messages.of("import.problems.filter"));
        filter.textProperty().addListener((property, before, words) -> viewModel.filter(words));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox.setHgrow(filter, Priority.ALWAYS);
        Label count = Texts.of("", "small", "muted");
        count.setId("import-problem-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        messages.of(
                                                "import.problems.count",
                                                viewModel.shown().size(),
                                                viewModel.count()),
                                viewModel.shown()));
        HBox tools =
                new HBox(
                        10,
                        filter,
                        new KeyCap(keys, ImportActs.FILTER),
                        count,
                        buttons.of(
                                "import-copy-list",
                                "import.problems.copy",
                                ImportActs.COPY,
                                this::copy),
                        buttons.of(
                                "import-save-list",
                                "import.problems.save",
                                ImportActs.SAVE,
                                viewModel::save));
        tools.setAlignment(Pos.CENTER_LEFT);
        boolean files = viewModel.all().stream().map(ProblemList.Row::file).distinct().count() > 1;
        table = new ProblemTable(viewModel, files, enter, messages);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label whole = Wrapped.of("", "small");
        whole.setId("import-problem");
        whole.setAlignment(Pos.TOP_LEFT);
        whole.textProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(row -> row.problem().message())
                                .orElse(""));
        whole.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        !whole.getText().isEmpty()
                                                && !table.showsAllOf(whole.getText()),
                                whole.textProperty(),
                                table.widthProperty()));
        whole.managedProperty().bind(whole.visibleProperty());
        Label trouble = Wrapped.of("", "bad-text");
        trouble.setId("import-not-saved");
        trouble.textProperty().bind(viewModel.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        // What follows comes below the last row.
        setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(tools, trouble, table, whole);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            filter.clear();
            table.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            table.requestFocus();
        }
    }

    /// Goes to the filter.
    void filter() {
        filter.requestFocus();
        filter.selectAll();
    }

    void copy() {
        Clip.copy(viewModel.text());
        viewModel.copied();
    }
}
