package org.pairwright.ui.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What the keys of a screen do.
///
/// Letters and digits go by the character typed, not by the place on the keyboard. In a text field
/// they are text, and only keys that were said to work there do.
public final class Shortcuts {
    private record Act(Runnable run, boolean inText) {}

    private final Map<String, Runnable> typed = new HashMap<>();
    private final Map<KeyCombination, Act> pressed = new LinkedHashMap<>();

    /// Acts when `character` is typed, in lower or upper case, outside a text field.
    public Shortcuts typed(String character, Runnable act) {
        typed.put(character.toLowerCase(Locale.ROOT), act);
        return this;
    }

    /// Acts when the combination is pressed, outside a text field.
    public Shortcuts pressed(String combination, Runnable act) {
        pressed.put(KeyCombination.valueOf(combination), new Act(act, false));
        return this;
    }

    /// Acts when the combination is pressed, in a text field too.
    public Shortcuts pressedAnywhere(String combination, Runnable act) {
        pressed.put(KeyCombination.valueOf(combination), new Act(act, true));
        return this;
    }

    /// Takes a key that nothing on the screen wanted.
    public void handle(KeyEvent event) {
        boolean inText = event.getTarget() instanceof TextInputControl;
        if (event.getEventType() == KeyEvent.KEY_TYPED && !inText) {
            handleTyped(event);
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            handlePressed(event, inText);
        }
    }

    private void handleTyped(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Runnable act = typed.get(event.getCharacter().toLowerCase(Locale.ROOT));
        if (act != null) {
            event.consume();
            act.run();
        }
    }

    private void handlePressed(KeyEvent event, boolean inText) {
        for (Map.Entry<KeyCombination, Act> entry : pressed.entrySet()) {
            if (entry.getKey().match(event) && (entry.getValue().inText() || !inText)) {
                event.consume();
                entry.getValue().run().run();
                return;
            }
        }
    }
}
