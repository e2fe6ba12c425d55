package org.pairwright.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/// What a control does, and by which key, shown when the mouse rests on it.
public final class KeyTip {
    private KeyTip() {}

    /// Gives the control the name of an act and its key, as it changes.
    public static <C extends Control> C on(C control, Act act, KeyMap keys, Messages messages) {
        Tooltip tip = new Tooltip();
        String name = messages.of(act.name());
        tip.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text(name, keys.words(act), messages), keys.boundProperty()));
        control.setTooltip(tip);
        return control;
    }

    private static String text(String name, String key, Messages messages) {
        return key.isEmpty() ? name : messages.of("keys.tip.nameAndKey", name, key);
    }
}
