package org.pairwright.ui.kit;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/// Which keys reach the screen from where the focus is: in a text field characters are text, and a
/// panel may keep some keys for itself.
final class Reach {
    private static final Object KEPT = new Object();
    private static final Set<KeyStroke> OWN = Set.of(KeyStroke.of("Enter"), KeyStroke.of("Esc"));

    private Reach() {}

    /// Lets a panel keep Enter and Esc for itself.
    static void keep(Node panel) {
        panel.getProperties().put(KEPT, true);
    }

    /// Whether any key of the act does it from where the focus is in the window of `at`.
    static ObservableValue<Boolean> of(Node at, KeyMap keys, Act act) {
        return at.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(focused -> keys.of(act).stream().anyMatch(key -> isFree(key, act, focused)))
                .orElse(true);
    }

    private static boolean isFree(KeyStroke key, Act act, Node focused) {
        if (isText(focused) && (key.isText() || !act.inText())) {
            return false;
        }
        return !isKept(focused) || !OWN.contains(key);
    }

    private static boolean isKept(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getProperties().containsKey(KEPT)) {
                return true;
            }
        }
        return false;
    }

    /// Whether characters that are typed there are text.
    static boolean isText(EventTarget target) {
        return target instanceof TextInputControl
                || (target instanceof ComboBoxBase<?> box && box.isEditable())
                || (target instanceof Spinner<?> spinner && spinner.isEditable());
    }
}
