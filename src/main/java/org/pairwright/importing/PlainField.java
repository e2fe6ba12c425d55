package org.pairwright.importing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a row of plain pairs can say, and by which names files call it. The names are compared in
/// lower case, with `_` for spaces and hyphens.
enum PlainField {
    ID("id", "pair_id", "uid", "uuid", "row_id", "example_id", "idx"),
    SYSTEM("system", "system_prompt", "system_message"),
    PROMPT("prompt", "instruction", "question", "query", "input", "context", "messages", "conversation"),
    RESPONSE_A("response_a"),
    RESPONSE_B("response_b"),
    RESPONSES("responses"),
    SOURCE_A("source_a"),
    SOURCE_B("source_b"),
    PREFERENCE("preference", "preferred", "winner", "label", "choice"),
    STRENGTH("strength"),
    ANNOTATOR("annotator", "annotator_id"),
    TOOLS("tools");

    private final String code;
    private final List<String> names;

    PlainField(String code, String... others) {
        this.code = code;
        this.names = Stream.concat(Stream.of(code), Arrays.stream(others)).toList();
    }

    /// The name in a mapping.
    String code() {
        return code;
    }

    /// What files call it, the usual name first. Responses and their sources go in pairs:
    /// [ResponseNames].
    List<String> names() {
        return names;
    }

    static boolean isCode(String code) {
        return Arrays.stream(values()).anyMatch(field -> field.code.equals(code));
    }

    static String codes() {
        return Arrays.stream(values()).map(PlainField::code).collect(Collectors.joining(", "));
    }
}
