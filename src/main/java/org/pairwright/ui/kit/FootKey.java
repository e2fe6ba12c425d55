package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// The key of an act and a word on it, for the line at the bottom; gone while the act has no key.
public final class FootKey extends HBox {
    /// @param does what the key does, in a word or two
    public FootKey(KeyMap keys, Act act, String does) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        KeyCap cap = new KeyCap(keys, act);
        visibleProperty().bind(cap.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().setAll(cap, Texts.of(does, "small", "muted"));
    }
}
