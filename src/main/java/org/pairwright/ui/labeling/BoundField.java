package org.pairwright.ui.labeling;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// A line of text that tells what is typed into it, and not what it is made to show.
final class BoundField extends TextField {
    private boolean showing;

    BoundField(String id, Consumer<String> typed) {
        setId(id);
        textProperty()
                .subscribe((before, text) -> {
                    if (!showing) {
                        typed.accept(text);
                    }
                });
    }

    /// Shows what is set. A text of several lines stays as it is until it is edited.
    void show(String text) {
        if (!getText().equals(text)) {
            showing = true;
            int caret = getCaretPosition();
            boolean atEnd = caret == getLength();
            setText(text);
            positionCaret(atEnd ? getLength() : Math.min(caret, getLength()));
            showing = false;
        }
    }
}
