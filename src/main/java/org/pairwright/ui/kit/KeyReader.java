package org.pairwright.ui.kit;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tells which stroke a key event is.
///
/// A bare character is one when it is typed, so that it doesn't matter where it lies on the
/// keyboard and which dead keys it took; everything else is one when it is pressed.
public final class KeyReader {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private KeyReader() {}

    /// The stroke; empty for a modifier alone, for the release of a key, and for a half of a stroke
    /// that comes with another event.
    public static Optional<KeyStroke> read(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return typed(event);
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED ? pressed(event) : Optional.empty();
    }

    private static Optional<KeyStroke> typed(KeyEvent event) {
        // Ctrl and Alt together are AltGr on Windows, which only reaches for a character.
        boolean altGr = event.isControlDown() && event.isAltDown();
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        return modified && !altGr ? Optional.empty() : KeyStroke.parse(event.getCharacter());
    }

    private static Optional<KeyStroke> pressed(KeyEvent event) {
        boolean otherModifier = MAC ? event.isControlDown() : event.isMetaDown();
        String name = name(event.getCode());
        boolean bare = !event.isShortcutDown() && !event.isAltDown();
        if (otherModifier || name.isEmpty() || (bare && !KeyStroke.NAMES.contains(name))) {
            return Optional.empty();
        }
        return Optional.of(
                new KeyStroke(
                        event.isShortcutDown(), event.isAltDown(), event.isShiftDown(), name));
    }

    private static String name(KeyCode code) {
        if (code.isLetterKey() || code.isFunctionKey()) {
            String name = code.getName().toUpperCase(Locale.ROOT);
            return name.length() == 1 || KeyStroke.NAMES.contains(name) ? name : "";
        }
        if (code.isDigitKey()) {
            return code.name().replaceFirst("\\D+", "");
        }
        return switch (code) {
            case ENTER -> "Enter";
            case ESCAPE -> "Esc";
            case SPACE -> "Space";
            case BACK_SPACE -> "Backspace";
            case DELETE -> "Delete";
            case INSERT -> "Insert";
            case LEFT, KP_LEFT -> "Left";
            case RIGHT, KP_RIGHT -> "Right";
            case UP, KP_UP -> "Up";
            case DOWN, KP_DOWN -> "Down";
            case HOME -> "Home";
            case END -> "End";
            case PAGE_UP -> "PageUp";
            case PAGE_DOWN -> "PageDown";
            // Where the plus lies above the equals sign, nobody wants to press Shift for it.
            case PLUS, ADD, EQUALS -> "+";
            case MINUS, SUBTRACT -> "-";
            case COMMA -> ",";
            case PERIOD -> ".";
            case SLASH, DIVIDE -> "/";
            default -> "";
        };
    }
}
