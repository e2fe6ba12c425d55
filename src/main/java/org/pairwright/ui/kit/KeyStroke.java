package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A key, with or without modifiers, as a person knows it: a character by what it is, whatever
/// keyboard it was typed on, and every other key by its name.
///
/// @param shortcut with Ctrl, or Cmd on a Mac
/// @param shift says nothing about a character alone, which has its shift in itself
/// @param key one character, letters in upper case, or one of the names in [#NAMES]
public record KeyStroke(boolean shortcut, boolean alt, boolean shift, String key) {
    /// The keys that aren't characters.
    static final Set<String> NAMES =
            Set.of(
                    "Enter",
                    "Esc",
                    "Space",
                    "Backspace",
                    "Delete",
                    "Insert",
                    "Left",
                    "Right",
                    "Up",
                    "Down",
                    "Home",
                    "End",
                    "PageUp",
                    "PageDown",
                    "F1",
                    "F2",
                    "F3",
                    "F4",
                    "F5",
                    "F6",
                    "F7",
                    "F8",
                    "F9",
                    "F10",
                    "F11",
                    "F12");

    private static final int MAX_WORDS = 40;

    public KeyStroke {
        if (!isCharacter(key) && !NAMES.contains(key)) {
            throw new IllegalArgumentException("There is no key \"" + key + "\".");
        }
        if (isCharacter(key)) {
            key = key.toUpperCase(Locale.ROOT);
            boolean bare = !shortcut && !alt;
            shift = shift && !bare && Character.isLetterOrDigit(key.codePointAt(0));
        }
    }

    /// Spelled out, as is the hash: Java would put together both anew at every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyStroke stroke
                && shortcut == stroke.shortcut
                && alt == stroke.alt
                && shift == stroke.shift
                && key.equals(stroke.key);
    }

    @Override
    public int hashCode() {
        return 8 * key.hashCode() + (shortcut ? 4 : 0) + (alt ? 2 : 0) + (shift ? 1 : 0);
    }

    private static boolean isCharacter(String key) {
        return key.codePointCount(0, key.length()) == 1
                && !Character.isISOControl(key.codePointAt(0))
                && !Character.isWhitespace(key.codePointAt(0));
    }

    /// The stroke written as [#toString] writes it, such as `Shortcut+Shift+Z`, `Alt+Left` or `?`.
    ///
    /// @throws IllegalArgumentException when it is none
    public static KeyStroke of(String written) {
        return parse(written)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no key \"" + written + "\"."));
    }

    /// The same for words that come from outside; empty when they are no stroke.
    public static Optional<KeyStroke> parse(String written) {
        if (written.isEmpty() || written.length() > MAX_WORDS) {
            return Optional.empty();
        }
        // The last character may be the plus itself.
        int end = written.lastIndexOf('+', written.length() - 2);
        String key = written.substring(end + 1);
        List<String> modifiers =
                end < 0 ? List.of() : Arrays.asList(written.substring(0, end).split("\\+", -1));
        if (!Set.of("Shortcut", "Alt", "Shift").containsAll(modifiers)
                || !(isCharacter(key) || NAMES.contains(key))) {
            return Optional.empty();
        }
        return Optional.of(
                new KeyStroke(
                        modifiers.contains("Shortcut"),
                        modifiers.contains("Alt"),
                        modifiers.contains("Shift"),
                        key));
    }

    /// Whether it is a character without Ctrl or Alt, which in a text field is text.
    public boolean isText() {
        return !shortcut && !alt && (isCharacter(key) || key.equals("Space"));
    }

    /// As it stands on a key cap, such as `Ctrl Shift Z`.
    public String words() {
        List<String> words = new ArrayList<>();
        if (shortcut) {
            words.add(Modifiers.shortcut());
        }
        if (alt) {
            words.add("Alt");
        }
        if (shift) {
            words.add("Shift");
        }
        words.add(
                switch (key) {
                    case "Left" -> "←";
                    case "Right" -> "→";
                    case "Up" -> "↑";
                    case "Down" -> "↓";
                    case "PageUp" -> "PgUp";
                    case "PageDown" -> "PgDn";
                    default -> key;
                });
        return String.join(" ", words);
    }

    /// As it is kept in files; [#of] reads it back.
    @Override
    public String toString() {
        return (shortcut ? "Shortcut+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }
}
