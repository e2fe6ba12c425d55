package org.pairwright.ui.kit;

import javafx.scene.control.Label;

/// A key's name, drawn as the key.
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        // Screen readers hear of the key from what it does.
        setFocusTraversable(false);
    }
}
