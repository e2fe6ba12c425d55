package org.pairwright.ui.data;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;

/// What pairs are looked for by: a text, conditions that can be taken away one by one, and all of
/// it as one expression, which says the same and is as good to change.
final class FilterBar extends VBox {
    private static final double SEARCH = 300;

    private final DataViewModel viewModel;
    private final Runnable toTable;
    private final KeyMap keys;
    private final Messages messages;
    private final TextField search = new TextField();
    private final TextField expression = new TextField();

    /// @param toTable leads back to what was found
    /// @param toViews leads to the saved views, and away from them
    /// @param mark offers what can be done with many pairs, where that is possible now
    /// @param score offers machines that look at the pairs, where that is possible now
    FilterBar(
            DataViewModel viewModel,
            Runnable toTable,
            Runnable toViews,
            Runnable mark,
            Runnable score,
            KeyMap keys,
            Messages messages) {
        super(8);
        this.viewModel = viewModel;
        this.toTable = toTable;
        this.keys = keys;
        this.messages = messages;
        getChildren()
                .setAll(
                        firstLine(),
                        secondLine(toViews, mark, score),
                        trouble(),
                        limited(),
                        building());
    }

    private HBox firstLine() {
        search.setId("data-search");
        search.setPromptText(messages.of("data.search"));
        search.setAccessibleText(messages.of("data.search"));
        search.setPrefWidth(SEARCH);
        search.setMinWidth(SEARCH);
        search.textProperty().subscribe(viewModel.filter()::search);
        viewModel
                .filter()
                .conditionsProperty()
                .subscribe(now -> {
                    if (!now.searched().equals(search.getText())) {
                        search.setText(now.searched());
                    }
                });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSearch);
        StackPane field = keyed(search, DataActs.SEARCH);
        field.setMinWidth(SEARCH);
        FilterChips chips = new FilterChips(viewModel, toTable, keys, messages);
        HBox.setHgrow(chips, Priority.ALWAYS);
        Label count = Texts.of("", "small", "muted", "figures");
        count.setId("data-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::count,
                                viewModel.finder().foundProperty(),
                                viewModel.totalProperty(),
                                viewModel.finder().shareProperty()));
        HBox line = new HBox(
                        8,
                        field,
                        chips,
                        new LookingLine(viewModel, toTable, keys, messages),
                        picked(), stale(), count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// A field with its key at its end.
    private StackPane keyed(TextField field, Act act) {
        KeyCap cap = new KeyCap(keys, act);
        cap.setMouseTransparent(true);
        StackPane.setAlignment(cap, Pos.CENTER_RIGHT);
        StackPane whole = new StackPane(field, cap);
        whole.getStyleClass().add("search-field");
        return whole;
    }

    /// Shown where pairs were changed since they were found.
    private Button stale() {
        Button again = act("data-stale", "data.stale.again", DataActs.REFRESH, viewModel::refresh);
        again.visibleProperty().bind(viewModel.staleProperty());
        again.managedProperty().bind(again.visibleProperty());
        return again;
    }

    private Label picked() {
        Label picked = Texts.of("", "small", "figures", "picked-count");
        picked.setId("data-picked");
        picked.setMinWidth(USE_PREF_SIZE);
        picked.textProperty()
                .bind(
                        viewModel
                                .picks()
                                .countProperty()
                                .map(count -> messages.of("data.picked", count)));
        picked.visibleProperty().bind(viewModel.picks().countProperty().greaterThan(0));
        picked.managedProperty().bind(picked.visibleProperty());
        return picked;
    }

    private String count() {
        return viewModel.finder().shareProperty().get() < 1
                ? messages.of(
                        "data.count.growing",
                        viewModel.finder().foundProperty().get(),
                        viewModel.finder().shareProperty().get())
                : messages.of(
                        "data.count.all",
                        viewModel.finder().foundProperty().get(),
                        viewModel.totalProperty().get());
    }

    private HBox secondLine(Runnable toViews, Runnable mark, Runnable score) {
        expression.setId("data-expression");
        expression.getStyleClass().add("expression");
        expression.setPromptText(messages.of("data.expression.prompt"));
        expression.setAccessibleText(messages.of("data.expression.name"));
        viewModel.filter().expressionProperty().subscribe(expression::setText);
        expression.setOnAction(event -> viewModel.filter().express(expression.getText()));
        expression.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInExpression);
        StackPane field = keyed(expression, DataActs.EXPRESSION);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line =
                new HBox(
                        8,
                        field,
                        act("data-views-open", "data.views.open", DataActs.VIEWS, toViews));
        line.setAlignment(Pos.CENTER_LEFT);
        if (viewModel.bulk().isAllowed()) {
            line.getChildren().add(act("data-bulk-open", "data.bulk.open", DataActs.BULK, mark));
        }
        if (viewModel.scoring().isAllowed()) {
            line.getChildren()
                    .add(act("data-score-open", "data.score.open", DataActs.SCORE, score));
        }
        return line;
    }

    private Button act(String id, String words, Act act, Runnable run) {
        Button button = new Button(messages.of(words), new KeyCap(keys, act));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(event -> run.run());
        return KeyTip.on(button, act, keys, messages);
    }

    private Label trouble() {
        Label trouble = Signs.on(Texts.of("", "small", "bad-text"));
        trouble.setId("data-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.textProperty().bind(viewModel.filter().troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private Label limited() {
        Label limited = Texts.of(messages.of("data.untold.limited"), "small", "muted");
        limited.setId("data-limited");
        limited.setWrapText(true);
        limited.setMinHeight(USE_PREF_SIZE);
        limited.visibleProperty().bind(viewModel.filter().limitedProperty());
        limited.managedProperty().bind(limited.visibleProperty());
        return limited;
    }

    private HBox building() {
        IndexViewModel index = viewModel.index();
        ProgressBar bar = new ProgressBar();
        bar.setId("data-index-progress");
        bar.setAccessibleText(messages.of("data.index.building"));
        bar.progressProperty().bind(index.shareProperty());
        Button stop = new Button(messages.of("data.index.stop"));
        stop.setId("data-index-stop");
        stop.getStyleClass().add("quiet-button");
        stop.setOnAction(event -> index.stop());
        HBox line =
                new HBox(
                        10,
                        Texts.of(messages.of("data.index.building"), "small", "muted"),
                        bar,
                        KeyTip.on(stop, DataActs.INDEX, keys, messages));
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(index.stateProperty().isEqualTo(IndexViewModel.State.BUILDING));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void pressInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            search.clear();
            toTable.run();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            toTable.run();
        }
    }

    private void pressInExpression(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            expression.setText(viewModel.filter().expressionProperty().get());
            viewModel.filter().express(expression.getText());
            toTable.run();
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            toTable.run();
        }
    }

    void goToSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void goToExpression() {
        expression.requestFocus();
        expression.end();
    }

    /// Whether somebody is writing.
    boolean hasFocus() {
        return search.isFocused() || expression.isFocused();
    }
}
