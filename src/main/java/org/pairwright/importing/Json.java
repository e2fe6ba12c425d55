package org.pairwright.importing;

import java.util.List;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// How JSON is read: strictly, and never deeper than [#MAX_DEPTH].
final class Json {
    /// How deep lists and objects may lie in one another.
    static final int MAX_DEPTH = 100;

    /// The size of a row is bounded before it comes here: depth is the one bound that is left.
    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxDocumentLength(-1)
                                    .maxTokenCount(-1)
                                    .build())
                    .build();

    /// How the parser begins to say that a name holds half a character.
    private static final List<String> HALF_CHARACTER =
            List.of(
                    "Broken surrogate pair in property name",
                    "Unexpected low surrogate in property name");

    private Json() {}

    /// What to say of a field in which something lies too deep.
    static RefusedRow tooDeep(String field) {
        return new RefusedRow(
                field,
                ProblemCode.TOO_DEEP,
                "Lists and objects lie deeper than "
                        + MAX_DEPTH
                        + " levels in one another, the most that is read. Take out what lies deeper.");
    }

    static JsonParser parser(byte[] bytes, int from, int to) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from);
    }

    static JsonParser parser(Field nested) {
        return parser(nested.bytes(), nested.from(), nested.to());
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// The kind of value that the parser stands at.
    static Field.Kind kind(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> Field.Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Field.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Field.Kind.BOOLEAN;
            case VALUE_NULL -> Field.Kind.NULL;
            case START_ARRAY -> Field.Kind.ARRAY;
            case START_OBJECT -> Field.Kind.OBJECT;
            default -> throw new IllegalStateException("No value begins at " + json.currentToken());
        };
    }

    /// The value that the parser stands at, as a field of that name. What is nested is stepped
    /// over.
    ///
    /// @param bytes what the parser reads, beginning at `from`
    static Field field(String name, JsonParser json, byte[] bytes, int from) {
        Field.Kind kind = kind(json);
        if (kind != Field.Kind.ARRAY && kind != Field.Kind.OBJECT) {
            return Field.scalar(name, kind, json.getString());
        }
        int start = from + (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        int end = from + (int) json.currentLocation().getByteOffset();
        return Field.nested(name, kind, bytes, start, end);
    }

    /// Whether the parser stopped at a name that holds half a character; in a text it lets that
    /// pass.
    static boolean isHalfCharacter(JacksonException e) {
        return HALF_CHARACTER.stream().anyMatch(e.getOriginalMessage()::startsWith);
    }

    /// What the parser says, without what it says about itself.
    static String said(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Non-standard token")) {
            return "NaN and Infinity are no numbers in JSON";
        }
        int end = message.indexOf(" (start marker");
        String words = end < 0 ? message : message.substring(0, end);
        return words.isEmpty()
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /// Refuses what JSON can write with escapes and neither UTF-8 nor a database can hold.
    static void requireStorable(String field, String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new RefusedRow(
                    field,
                    ProblemCode.NUL,
                    "The text holds the character U+0000 at position "
                            + (nul + 1)
                            + ", which can't be stored. Take it out.");
        }
        int surrogate = Text.loneSurrogateAt(text);
        if (surrogate >= 0) {
            throw new RefusedRow(
                    field,
                    ProblemCode.LONE_SURROGATE,
                    "The text holds half a character, \\u%04x, at position %d: its other half is missing. Correct it or take it out."
                            .formatted((int) text.charAt(surrogate), surrogate + 1));
        }
    }
}
