package org.pairwright.ui.kit;

import javafx.scene.control.Label;

/// A key's name, drawn as the key.
public final class KeyCap extends Label {
    /// A key that is always the same.
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
        // Screen readers hear of the key from what it does.
        setFocusTraversable(false);
    }

    /// The key of an act, as it changes; gone while it has none.
    public KeyCap(KeyMap keys, Act act) {
        this("");
        textProperty().bind(keys.wordsFor(act));
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
