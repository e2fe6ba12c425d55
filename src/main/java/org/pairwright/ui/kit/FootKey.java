package org.pairwright.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The key of an act and a word on it, for the line at the bottom; gone while the act has no key.
public final class FootKey extends HBox {
    /// @param does what the key does, in a word or two
    public FootKey(KeyMap keys, Act act, String does) {
        this(keys, act, new SimpleBooleanProperty(true), does);
    }

    /// @param wanted whether it is there
    public FootKey(KeyMap keys, Act act, ObservableValue<Boolean> wanted, String does) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        KeyCap cap = new KeyCap(keys, act);
        Label words = Texts.of(does, "small", "muted");
        words.setMinWidth(USE_PREF_SIZE);
        visibleProperty()
                .bind(wanted.flatMap(want -> cap.visibleProperty().map(there -> want && there)));
        managedProperty().bind(visibleProperty());
        getChildren().setAll(cap, words);
    }
}
