package org.pairwright.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a control does, and by which key, shown when the mouse rests on it.
public final class KeyTip {
    private KeyTip() {}

    /// Gives the control the name of an act and its key, as it changes.
    public static <C extends Control> C on(C control, Act act, KeyMap keys, Messages messages) {
        return on(control, new SimpleStringProperty(messages.of(act.name())), act, keys, messages);
    }

    /// The same with a name that changes.
    public static <C extends Control> C on(
            C control, ObservableValue<String> name, Act act, KeyMap keys, Messages messages) {
        control.accessibleHelpProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text(name.getValue(), keys.words(act), messages),
                                keys.boundProperty(),
                                name));
        // Not before a mouse comes: each is a window of its own, which takes long to make.
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> tip(control));
        return control;
    }

    private static void tip(Control control) {
        if (control.getTooltip() == null) {
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(control.accessibleHelpProperty());
            control.setTooltip(tip);
        }
    }

    private static String text(String name, String key, Messages messages) {
        return key.isEmpty() ? name : messages.of("keys.tip.nameAndKey", name, key);
    }
}
