package org.pairwright.ui.release;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;

/// Makes the screen's buttons, which show the keys that do the same.
record KeyButton(KeyMap keys, Messages messages) {
    /// @param text the message key of what it says
    Button of(String id, String text, Act act, Runnable run) {
        Button button = new Button(messages.of(text));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        button.setGraphic(new KeyCap(keys, act));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        return KeyTip.on(button, act, keys, messages);
    }
}
