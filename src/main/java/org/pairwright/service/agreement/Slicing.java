package org.pairwright.service.agreement;

import java.util.Arrays;
import java.util.Optional;

/// By what an audit is looked at in parts.
public enum Slicing {
    /// Only as a whole.
    NONE(""),
    /// Pairs in which somebody found a hazard category.
    CATEGORY("category"),
    /// Pairs with a response of a source.
    SOURCE("source"),
    /// Pairs that a file brought.
    IMPORT("import"),
    /// Pairs that an annotator labeled.
    ANNOTATOR("annotator"),
    /// Labels of a month, in UTC.
    MONTH("month"),
    /// Pairs whose prompt has about so many characters.
    PROMPT_LENGTH("prompt-length"),
    /// Pairs whose prompt is written in a script, such as Latin.
    SCRIPT("script");

    private final String code;

    Slicing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The one that a non-empty `code` names.
    public static Optional<Slicing> of(String code) {
        return Arrays.stream(values()).filter(it -> it != NONE && it.code.equals(code)).findFirst();
    }
}
