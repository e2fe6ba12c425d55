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

    /// One without a key.
    public Button of(String id, String text, Runnable run) {
        Button button = new Button(messages.of(text));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
