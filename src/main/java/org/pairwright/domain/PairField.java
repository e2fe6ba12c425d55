package org.pairwright.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a row of plain pairs can say; what fields of a file are mapped to.
public enum PairField {
    ID,
    SYSTEM,
    PROMPT,
    RESPONSE_A,
    RESPONSE_B,
    /// A list of two or more responses, in place of [#RESPONSE_A] and [#RESPONSE_B].
    RESPONSES,
    /// The better response, in place of [#RESPONSE_A], [#RESPONSE_B] and [#PREFERENCE]: which of
    /// the two is A is drawn.
    CHOSEN,
    /// The worse one, beside [#CHOSEN].
    REJECTED,
    SOURCE_A,
    SOURCE_B,
    PREFERENCE,
    STRENGTH,
    ANNOTATOR,
    TOOLS,
    SENSITIVE;

    /// The name in a mapping, such as `response_a`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field of that name.
    public static Optional<PairField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    /// All names, for people.
    public static String codes() {
        return Arrays.stream(values()).map(PairField::code).collect(Collectors.joining(", "));
    }
}
