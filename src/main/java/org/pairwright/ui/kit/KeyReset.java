package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Gives all acts the keys they had at first, once a person has agreed.
final class KeyReset extends HBox {
    private final KeyListViewModel viewModel;
    private final Messages messages;
    private final Button ask;
    private final Label hint;

    KeyReset(KeyListViewModel viewModel, Messages messages) {
        super(8);
        this.viewModel = viewModel;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        hint = Texts.of(messages.of("keys.list.hint"), "small", "muted");
        ask = KeyRow.small("key-reset-all", messages.of("keys.list.resetAll"), () -> confirm(true));
        ask.visibleProperty().bind(viewModel.changedProperty());
        ask.managedProperty().bind(ask.visibleProperty());
        viewModel.changedProperty().subscribe(changed -> confirm(false));
    }

    private void confirm(boolean asked) {
        if (!asked) {
            getChildren().setAll(hint, ask);
            return;
        }
        Label what = Texts.of(messages.of("keys.reset.what"), "small");
        Button keep =
                KeyRow.small("key-reset-not", messages.of("keys.reset.keep"), () -> confirm(false));
        Button reset =
                KeyRow.small("key-reset-sure", messages.of("keys.reset.sure"), viewModel::resetAll);
        getChildren().setAll(what, keep, reset);
        keep.requestFocus();
    }
}
