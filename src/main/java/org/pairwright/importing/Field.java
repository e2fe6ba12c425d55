package org.pairwright.importing;

import java.util.Locale;
import org.pairwright.domain.Text;

/// One field of a row.
final class Field {
    /// What the value is.
    enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        ARRAY,
        OBJECT;

        /// For people: "a number".
        String words() {
            return switch (this) {
                case NULL -> "null";
                case ARRAY -> "a list";
                case OBJECT -> "an object";
                case STRING, NUMBER, BOOLEAN -> "a " + name().toLowerCase(Locale.ROOT);
            };
        }
    }

    private static final byte[] NO_BYTES = {};

    private final String name;
    private final Kind kind;
    private final String text;
    private final byte[] bytes;
    private final int from;
    private final int to;

    private Field(String name, Kind kind, String text, byte[] bytes, int from, int to) {
        this.name = name;
        this.kind = kind;
        this.text = text;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /// A string, number, boolean or null.
    static Field scalar(String name, Kind kind, String text) {
        return new Field(name, kind, text, NO_BYTES, 0, 0);
    }

    /// A list or object, still as JSON in the row's bytes.
    static Field nested(String name, Kind kind, byte[] bytes, int from, int to) {
        return new Field(name, kind, "", bytes, from, to);
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean isNested() {
        return kind == Kind.ARRAY || kind == Kind.OBJECT;
    }

    /// A string's characters; a number, boolean or null as JSON writes it.
    String text() {
        return text;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// Whether nothing is said: null, or a string of white space.
    boolean isBlank() {
        return kind == Kind.NULL || (kind == Kind.STRING && Text.isBlank(text));
    }
}
