package org.pairwright.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a row of plain pairs can say.
enum PlainField {
    ID,
    SYSTEM,
    PROMPT,
    RESPONSE_A,
    RESPONSE_B,
    RESPONSES,
    SOURCE_A,
    SOURCE_B,
    PREFERENCE,
    STRENGTH,
    ANNOTATOR,
    TOOLS,
    SENSITIVE;

    /// The name in a mapping.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What files call it, the usual name first, in lower case with `_` for spaces and hyphens. The
    /// responses and their sources go in pairs: [ResponseNames].
    List<String> names() {
        return switch (this) {
            case ID -> List.of("id", "pair_id", "uid", "uuid", "row_id", "example_id", "idx");
            case SYSTEM -> List.of("system", "system_prompt", "system_message");
            case PROMPT ->
                    List.of(
                            "prompt",
                            "instruction",
                            "question",
                            "query",
                            "input",
                            "context",
                            "messages",
                            "conversation");
            case PREFERENCE ->
                    List.of("preference", "preferred", "winner", "label", "choice", "comparison");
            case ANNOTATOR -> List.of("annotator", "annotator_id");
            case RESPONSE_A,
                    RESPONSE_B,
                    RESPONSES,
                    SOURCE_A,
                    SOURCE_B,
                    STRENGTH,
                    TOOLS,
                    SENSITIVE ->
                    List.of(code());
        };
    }

    static boolean isCode(String code) {
        return Arrays.stream(values()).anyMatch(field -> field.code().equals(code));
    }

    static String codes() {
        return Arrays.stream(values()).map(PlainField::code).collect(Collectors.joining(", "));
    }
}
