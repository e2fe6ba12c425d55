package org.pairwright.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All keys in groups, with a search field; each can be changed by pressing another.
public final class KeyList extends VBox {
    private final KeyListViewModel viewModel;
    private final Messages messages;
    private final TextField search = new TextField();
    private final VBox list = new VBox(16);

    public KeyList(KeyListViewModel viewModel, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.messages = messages;
        layOut();
        viewModel.groupsProperty().subscribe(groups -> show());
        viewModel.askingProperty().subscribe(asking -> show());
        viewModel.clashProperty().subscribe(clash -> show());
        search.textProperty().bindBidirectional(viewModel.queryProperty());
    }

    private void layOut() {
        setId("key-list");
        getStyleClass().add("key-list");
        search.setId("key-search");
        search.setPromptText(messages.of("keys.list.search"));
        search.setAccessibleText(messages.of("keys.list.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        Button reset = new Button(messages.of("keys.list.resetAll"));
        reset.setId("key-reset-all");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(event -> viewModel.resetAll());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("reading-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        list.getStyleClass().add("key-groups");
        HBox top = new HBox(12, search, reset);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(top, scroll);
    }

    /// Where one begins to type.
    public void focusSearch() {
        search.requestFocus();
    }

    private void show() {
        list.getChildren()
                .setAll(viewModel.groupsProperty().get().stream().map(this::group).toList());
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Texts.of(messages.of("keys.list.none"), "muted"));
        }
    }

    private Node group(KeyListViewModel.Group group) {
        VBox box = new VBox(Texts.of(group.name(), "card-title", "key-group-name"));
        for (KeyListViewModel.Row row : group.rows()) {
            box.getChildren().add(row(row));
            viewModel
                    .clashProperty()
                    .get()
                    .filter(clash -> clash.wanted().equals(row.act()))
                    .ifPresent(clash -> box.getChildren().add(banner(clash)));
        }
        return box;
    }

    private Node row(KeyListViewModel.Row row) {
        Label name = Texts.of(row.name());
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, name, gap);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("key-row");
        boolean asked = viewModel.askingProperty().get().equals(Optional.of(row.act()));
        line.getChildren().addAll(asked ? List.of(question(row)) : answers(row));
        return line;
    }

    private List<Node> answers(KeyListViewModel.Row row) {
        HBox caps = new HBox(4);
        caps.setAlignment(Pos.CENTER_RIGHT);
        row.keys().forEach(key -> caps.getChildren().add(new KeyCap(key)));
        if (row.keys().isEmpty()) {
            caps.getChildren().add(Texts.of(messages.of("keys.list.noKey"), "small", "muted"));
        }
        Button change =
                small(
                        "key-change-" + row.act().id().replace('.', '-'),
                        messages.of("keys.list.change"),
                        () -> viewModel.ask(row.act()));
        change.setAccessibleText(
                messages.of("keys.list.change.spoken", row.name(), String.join(", ", row.keys())));
        Button reset = new Button("", new FontIcon(Feather.ROTATE_CCW));
        reset.setId("key-reset-" + row.act().id().replace('.', '-'));
        reset.getStyleClass().add("icon-button");
        reset.setOnAction(event -> viewModel.reset(row.act()));
        reset.setAccessibleText(messages.of("keys.list.reset.spoken", row.name()));
        reset.setTooltip(new Tooltip(messages.of("keys.list.reset.spoken", row.name())));
        reset.setVisible(row.own());
        return List.of(reset, caps, change);
    }

    private Node question(KeyListViewModel.Row row) {
        Button asks = small("key-asks", messages.of("keys.list.press"), viewModel::cancel);
        asks.getStyleClass().add("key-asks");
        asks.setAccessibleText(messages.of("keys.list.press.spoken", row.name()));
        asks.addEventFilter(KeyEvent.ANY, this::answer);
        asks.focusedProperty()
                .subscribe((before, focused) -> {
                    if (before && !focused) {
                        // Not while it is being taken off the screen.
                        Platform.runLater(() -> stopAsking(row.act()));
                    }
                });
        Platform.runLater(asks::requestFocus);
        return asks;
    }

    private void stopAsking(Act act) {
        if (viewModel.askingProperty().get().equals(Optional.of(act))) {
            viewModel.cancel();
        }
    }

    private void answer(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE && event.getEventType() == KeyEvent.KEY_PRESSED) {
            viewModel.cancel();
        } else {
            KeyReader.read(event).ifPresent(viewModel::press);
        }
    }

    private Node banner(KeyMap.Clash clash) {
        Label what = Texts.of(viewModel.words(clash));
        what.setId("key-clash");
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Button take = small("key-take", messages.of("keys.clash.take"), viewModel::take);
        Button leave = small("key-leave", messages.of("keys.clash.leave"), viewModel::cancel);
        HBox banner = new HBox(8, what, take, leave);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().addAll("banner", "bad");
        return banner;
    }

    private static Button small(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(event -> act.run());
        return button;
    }
}
