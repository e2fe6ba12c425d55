package org.pairwright.ui.data;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.SavedView;
import org.pairwright.ui.data.ViewsViewModel.Asked;
import org.pairwright.ui.data.ViewsViewModel.Trouble;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Line;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The saved views: Enter opens one, F2 renames it, Delete takes it away; below them, what is shown
/// is saved under a name.
final class ViewsPane extends VBox {
    private static final double WIDTH = 260;
    private static final double ROW = 44;

    private final ViewsViewModel viewModel;
    private final Runnable toTable;
    private final Messages messages;
    private final ListView<SavedView> list = new ListView<>();
    private final TextField name = new TextField();
    private final Label question = Texts.of("", "small", "muted");
    private final Button confirm = new Button();
    private final Button dismiss = new Button();
    private int place;

    /// @param toTable leads back to the pairs
    ViewsPane(ViewsViewModel viewModel, Runnable toTable, Messages messages) {
        this.viewModel = viewModel;
        this.toTable = toTable;
        this.messages = messages;
        setId("data-views");
        getStyleClass().addAll("card", "facet-card");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        visibleProperty().bind(viewModel.openProperty());
        managedProperty().bind(visibleProperty());
        Latecomers.join(this, viewModel.openProperty(), title(), list(), foot());
        viewModel.askedProperty().subscribe(this::ask);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private HBox title() {
        Button close = icon("views-close", Feather.X, "data.views.close", this::leave);
        HBox title =
                new HBox(8, Texts.of(messages.of("data.views.title"), "card-title"), Line.gap());
        title.getChildren().add(close);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("facet-title");
        return title;
    }

    private ListView<SavedView> list() {
        list.setId("views-list");
        list.setAccessibleText(messages.of("data.views.title"));
        Label none = Texts.of(messages.of("data.views.none"), "small", "muted");
        none.setWrapText(true);
        none.setMaxWidth(WIDTH - 32);
        list.setPlaceholder(none);
        list.setFixedCellSize(ROW);
        list.setItems(viewModel.views());
        list.setCellFactory(cells -> new ViewCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> place = index.intValue() < 0 ? place : index.intValue());
        viewModel.views().addListener((ListChangeListener<SavedView>) change -> stayInPlace());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private VBox foot() {
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        question.setId("views-question");
        name.setId("views-name");
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        name.setOnAction(event -> viewModel.confirm());
        name.managedProperty().bind(name.visibleProperty());
        confirm.setId("views-confirm");
        confirm.setOnAction(event -> viewModel.confirm());
        dismiss.setId("views-dismiss");
        dismiss.getStyleClass().add("quiet-button");
        dismiss.setText(messages.of("data.views.dismiss"));
        dismiss.managedProperty().bind(dismiss.visibleProperty());
        dismiss.setOnAction(event -> {
            viewModel.dismiss();
            list.requestFocus();
        });
        Label trouble = Texts.of("", "small", "bad-text");
        trouble.setId("views-trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(viewModel.troubleProperty().map(this::words));
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        VBox foot = new VBox(8, question, name, new HBox(8, confirm, dismiss), trouble);
        if (!viewModel.refusal().isEmpty()) {
            Label refusal = Texts.of(viewModel.refusal(), "small", "muted");
            refusal.setId("views-refusal");
            refusal.setWrapText(true);
            refusal.setMinHeight(USE_PREF_SIZE);
            foot.getChildren().setAll(refusal);
        }
        foot.getStyleClass().add("views-foot");
        return foot;
    }

    private String words(Trouble trouble) {
        return switch (trouble) {
            case NONE -> "";
            case NO_NAME -> messages.of("data.views.noName", SavedView.LONGEST_NAME);
            case TAKEN -> messages.of("data.views.taken");
            case FAILED -> messages.of("data.views.failed");
        };
    }

    private void ask(Asked asked) {
        name.setVisible(asked == Asked.NAME || asked == Asked.OTHER_NAME);
        dismiss.setVisible(asked != Asked.NAME);
        switch (asked) {
            case NAME -> {
                question.setText(messages.of("data.views.save.what"));
                confirm.setText(messages.of("data.views.save"));
                name.setAccessibleText(messages.of("data.views.name"));
                name.setPromptText(messages.of("data.views.name"));
            }
            case OTHER_NAME -> {
                question.setText(messages.of("data.views.rename.what"));
                confirm.setText(messages.of("data.views.rename"));
                name.requestFocus();
                name.selectAll();
            }
            case REPLACE -> {
                question.setText(
                        messages.of("data.views.replace.what", viewModel.nameProperty().get()));
                confirm.setText(messages.of("data.views.replace"));
                confirm.requestFocus();
            }
            case DELETE -> {
                question.setText(
                        messages.of("data.views.delete.what", viewModel.nameProperty().get()));
                confirm.setText(messages.of("data.views.delete"));
                confirm.requestFocus();
            }
        }
        if (asked == Asked.NAME && isFocusWithin()) {
            list.requestFocus();
        }
    }

    /// Goes to the views.
    void focusList() {
        list.requestFocus();
        stayInPlace();
    }

    /// Something is looked at wherever there is something.
    private void stayInPlace() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
        }
    }

    /// Goes to the field for the name of what is shown.
    void focusName() {
        name.requestFocus();
    }

    private void pressInList(KeyEvent event) {
        SavedView view = list.getSelectionModel().getSelectedItem();
        if (view == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> take(event, () -> open(view));
            case F2 -> take(event, () -> viewModel.rename(view));
            case DELETE -> take(event, () -> viewModel.delete(view));
            default -> {
                // The others are for the list.
            }
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> take(event, this::leave);
            case ENTER ->
                    take(
                            event,
                            event.getTarget() instanceof Button button
                                    ? button::fire
                                    : viewModel::confirm);
            default -> {
                // The others are for what has the focus.
            }
        }
    }

    private static void take(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }

    private void open(SavedView view) {
        viewModel.show(view);
        toTable.run();
    }

    /// Takes back what was asked, or closes.
    private void leave() {
        if (viewModel.askedProperty().get() == Asked.NAME) {
            viewModel.close();
            toTable.run();
        } else {
            viewModel.dismiss();
            list.requestFocus();
        }
    }

    private Button icon(String id, Feather sign, String spoken, Runnable act) {
        Button button = new Button("", new FontIcon(sign));
        button.setId(id);
        button.setAccessibleText(messages.of(spoken));
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> act.run());
        return button;
    }

    /// A view's name, and what it looks for.
    private final class ViewCell extends ListCell<SavedView> {
        private final Label title = Texts.of("", "view-name");
        private final Label filter = Texts.of("", "small", "muted");
        private final HBox line;

        ViewCell() {
            title.setMinWidth(0);
            filter.setMinWidth(0);
            VBox texts = new VBox(title, filter);
            texts.setAlignment(Pos.CENTER_LEFT);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            Button rename =
                    icon(
                            "",
                            Feather.EDIT_2,
                            "data.views.rename",
                            () -> viewModel.rename(getItem()));
            Button delete =
                    icon(
                            "",
                            Feather.TRASH_2,
                            "data.views.delete",
                            () -> viewModel.delete(getItem()));
            rename.setFocusTraversable(false);
            delete.setFocusTraversable(false);
            line = new HBox(2, texts, rename, delete);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(SavedView view, boolean empty) {
            super.updateItem(view, empty);
            if (empty || view == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String looksFor =
                    view.filter().isEmpty() ? messages.of("data.views.all") : view.filter();
            title.setText(view.name());
            filter.setText(looksFor);
            setAccessibleText(messages.of("data.views.spoken", view.name(), looksFor));
            setGraphic(line);
        }
    }
}
