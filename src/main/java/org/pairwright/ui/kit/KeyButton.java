package org.pairwright.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// Makes a screen's buttons, which show the keys that do the same.
public record KeyButton(KeyMap keys, Messages messages) {
    /// One with the key of an act.
    ///
    /// @param text the message key of what it says
    public Button of(String id, String text, Act act, Runnable run) {
        Button button = of(id, text, run);
        button.setGraphic(new KeyCap(keys, act));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        return KeyTip.on(button, act, keys, messages);
    }

    /// One with a key that is always the same, such as Esc.
    ///
    /// @param words what it says
    public static Button fixed(String id, String words, String key, Runnable run) {
        Button button = new Button(words, new KeyCap(key));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /// One without a key.
    public Button of(String id, String text, Runnable run) {
        Button button = new Button(messages.of(text));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
