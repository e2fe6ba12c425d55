package org.pairwright.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A key and a word on what it does, for the line at the bottom. The key of an act is gone while
/// the act has none.
public final class FootKey extends HBox {
    /// @param does what the key does, in a word or two
    public FootKey(KeyMap keys, Act act, String does) {
        this(keys, act, new SimpleBooleanProperty(true), does);
    }

    /// @param wanted whether it is there
    public FootKey(KeyMap keys, Act act, ObservableValue<Boolean> wanted, String does) {
        this(new KeyCap(keys, act), does);
        Node cap = getChildren().getFirst();
        visibleProperty()
                .bind(wanted.flatMap(want -> cap.visibleProperty().map(there -> want && there)));
        managedProperty().bind(visibleProperty());
    }

    /// A key that is always the same.
    public FootKey(String key, String does) {
        this(new KeyCap(key), does);
    }

    private FootKey(KeyCap cap, String does) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        Label words = Texts.of(does, "small", "muted");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(cap, words);
    }

    /// Such keys beside each other.
    public static HBox line(FootKey... keys) {
        HBox line = new HBox(14, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
