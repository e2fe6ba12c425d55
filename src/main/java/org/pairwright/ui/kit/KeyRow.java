package org.pairwright.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An act and its keys, which another key can take the place of.
final class KeyRow extends HBox {
    private static final double LEAST_WORDS = 200;

    private final KeyListViewModel viewModel;
    private final Messages messages;
    private final KeyListViewModel.Row row;

    KeyRow(KeyListViewModel viewModel, Messages messages, KeyListViewModel.Row row) {
        super(8);
        this.viewModel = viewModel;
        this.messages = messages;
        this.row = row;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("key-row");
        Label name = Texts.of(row.name());
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(name, gap);
        getChildren().addAll(isAsked() ? List.of(question()) : answers());
    }

    /// Keys that can't be changed, and what they do.
    static Node fixed(KeyListViewModel.Fixed key, Messages messages) {
        Label name = Texts.of(key.name());
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row =
                new HBox(8, name, gap, Texts.of(messages.of("keys.list.fixed"), "small", "muted"));
        row.getChildren().add(caps(key.keys()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-row");
        return row;
    }

    private static HBox caps(List<String> keys) {
        HBox caps = new HBox(4);
        caps.setAlignment(Pos.CENTER_RIGHT);
        caps.setMinWidth(USE_PREF_SIZE);
        keys.forEach(key -> caps.getChildren().add(new KeyCap(key)));
        return caps;
    }

    private boolean isAsked() {
        return viewModel.askingProperty().get().equals(Optional.of(row.act()));
    }

    private List<Node> answers() {
        HBox caps = caps(row.keys());
        if (row.keys().isEmpty()) {
            caps.getChildren().add(Texts.of(messages.of("keys.list.noKey"), "small", "muted"));
        }
        caps.getStyleClass().add("key-caps");
        caps.setOnMouseClicked(event -> viewModel.ask(row.act()));
        String name = row.act().id().replace('.', '-');
        Button change =
                small(
                        "key-change-" + name,
                        messages.of("keys.list.change"),
                        () -> viewModel.ask(row.act()));
        change.getStyleClass().add("key-change");
        change.setAccessibleText(
                messages.of("keys.list.change.spoken", row.name(), String.join(", ", row.keys())));
        return row.own() ? List.of(change, reset(name), caps) : List.of(change, caps);
    }

    private Button reset(String name) {
        Button reset = new Button("", new FontIcon(Feather.ROTATE_CCW));
        reset.setId("key-reset-" + name);
        reset.getStyleClass().add("icon-button");
        reset.setOnAction(event -> viewModel.reset(row.act()));
        reset.setAccessibleText(messages.of("keys.list.reset.spoken", row.name()));
        reset.setTooltip(new Tooltip(messages.of("keys.list.reset.spoken", row.name())));
        return reset;
    }

    private Node question() {
        Button asks = small("key-asks", messages.of("keys.list.press"), viewModel::cancel);
        asks.getStyleClass().add("key-asks");
        asks.setAccessibleText(messages.of("keys.list.press.spoken", row.name()));
        asks.addEventFilter(KeyEvent.ANY, this::answer);
        asks.focusedProperty()
                .subscribe((before, focused) -> {
                    if (before && !focused) {
                        // Not while it is being taken off the screen.
                        Platform.runLater(this::stopAsking);
                    }
                });
        Platform.runLater(asks::requestFocus);
        return asks;
    }

    private void stopAsking() {
        if (isAsked()) {
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

    /// Why the row keeps the key it had, and the way to another.
    static Node refusal(KeyListViewModel viewModel, KeyMap.Clash clash) {
        Label what = Texts.of(viewModel.words(clash));
        what.setId("key-clash");
        what.setWrapText(true);
        // Else its height would be reckoned for a column of no width.
        what.setMinWidth(LEAST_WORDS);
        what.setMaxWidth(Double.MAX_VALUE);
        Button take = small("key-take", viewModel.takeWords(clash), viewModel::take);
        // The name of an act may be long.
        take.setMinWidth(0);
        Button leave = small("key-leave", viewModel.leaveWords(clash), viewModel::cancel);
        VBox banner = new VBox(8, what, new HBox(8, take, leave));
        banner.getStyleClass().addAll("banner", "bad");
        return banner;
    }

    static Button small(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(event -> act.run());
        return button;
    }
}
