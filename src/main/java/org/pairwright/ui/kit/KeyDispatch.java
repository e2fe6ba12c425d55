package org.pairwright.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/// Does what a key stands for, when nothing that has the focus wanted the key, or when somebody
/// pressed what shows it.
///
/// In a text field, characters are text, and only acts that were declared for it work there. While
/// an input method composes, every key is its own. Where Alt reaches for characters, one that comes
/// with an act is none.
public final class KeyDispatch {
    private final KeyMap keys;
    private final Supplier<List<Acts>> here;
    private boolean composing;
    private boolean taken;

    /// @param here what can be done now; in what comes first, a key counts first
    public KeyDispatch(KeyMap keys, Supplier<List<Acts>> here) {
        this.keys = keys;
        this.here = here;
    }

    /// Takes the keys of a window.
    public void listenTo(Scene scene) {
        scene.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> taken = false);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::dropTaken);
        scene.addEventHandler(KeyEvent.ANY, this::handle);
        scene.addEventHandler(ActWanted.TYPE, event -> perform(event.act()));
    }

    private void perform(Act act) {
        here.get().stream()
                .flatMap(acts -> acts.all().stream())
                .filter(live -> live.act().equals(act))
                .findFirst()
                .ifPresent(Acts.Live::perform);
    }

    /// What a key types whose act was done as it was pressed.
    private void dropTaken(KeyEvent event) {
        if (taken && event.isAltDown()) {
            event.consume();
        }
    }

    private void handle(KeyEvent event) {
        if (composing) {
            return;
        }
        boolean inText = Reach.isText(event.getTarget());
        KeyReader.read(event)
                .filter(stroke -> !inText || !stroke.isText())
                .ifPresent(stroke -> {
                    if (perform(stroke, inText)) {
                        taken = true;
                        event.consume();
                    }
                });
    }

    private boolean perform(KeyStroke stroke, boolean inText) {
        return here.get().stream()
                .flatMap(acts -> acts.all().stream())
                .filter(live -> keys.of(live.act()).contains(stroke))
                .filter(live -> live.act().inText() || !inText)
                // One key may mean two things, of which one is possible at a time.
                .filter(live -> live.possible().getValue())
                .findFirst()
                .filter(Acts.Live::perform)
                .isPresent();
    }
}
