package org.pairwright.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A key and a word on what it does, for the line at the bottom; a click does it too. The key of an
/// act is gone while the act has none, or while what has the focus takes the key. No stop for Tab:
/// whoever uses the keyboard presses the key.
public final class FootKey extends HBox {
    private final Runnable press;

    /// @param does what the key does, in a word or two
    public FootKey(KeyMap keys, Act act, String does) {
        this(keys, act, new SimpleBooleanProperty(true), does);
    }

    /// @param wanted whether it is there
    public FootKey(KeyMap keys, Act act, ObservableValue<Boolean> wanted, String does) {
        this(keys, act, wanted, new SimpleStringProperty(does));
    }

    /// As the other, where what it does is said in other words from time to time.
    public FootKey(
            KeyMap keys, Act act, ObservableValue<Boolean> wanted, ObservableValue<String> does) {
        KeyCap cap = new KeyCap(keys, act);
        press = () -> fireEvent(new ActWanted(act));
        layOut(cap, does);
        setAsButton(does);
        setId("foot-" + act.id().replace('.', '-'));
        ObservableValue<Boolean> reaches = Reach.of(this, keys, act);
        visibleProperty()
                .bind(
                        wanted.flatMap(want ->
                                cap.visibleProperty()
                                        .flatMap(there ->
                                                reaches.map(free -> want && there && free))));
        managedProperty().bind(visibleProperty());
    }

    /// A key that is taken by what has the focus.
    ///
    /// @param press what it does
    public FootKey(KeyCap key, String does, Runnable press) {
        this.press = press;
        ObservableValue<String> word = new SimpleStringProperty(does);
        layOut(key, word);
        setAsButton(word);
    }

    /// A key that nothing but the keyboard can press.
    public FootKey(KeyCap key, String does) {
        press = () -> {};
        layOut(key, new SimpleStringProperty(does));
    }

    /// The same, always the same key.
    public FootKey(String key, String does) {
        this(new KeyCap(key), does);
    }

    private void layOut(KeyCap cap, ObservableValue<String> does) {
        setSpacing(6);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        Label words = Texts.of("", "small", "muted");
        words.textProperty().bind(does);
        words.setMinWidth(USE_PREF_SIZE);
        // Of a screen's keys there are a few at a time.
        Latecomers.join(this, visibleProperty(), cap, words);
    }

    private void setAsButton(ObservableValue<String> does) {
        getStyleClass().add("foot-key");
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(does);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                press.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// Such keys beside each other, the ones needed most first: where there is no room, the last
    /// are left out.
    public static HBox line(FootKey... keys) {
        HBox line = new WhatFits(14, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
