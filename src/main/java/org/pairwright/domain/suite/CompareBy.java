package org.pairwright.domain.suite;

import java.util.Optional;
import org.pairwright.domain.Codes;

/// What is compared.
public enum CompareBy {
    /// What responses are said to come from, such as models.
    SOURCE("source"),
    /// The versions of prompt templates that responses were made with.
    PROMPT_VERSION("prompt-version");

    private final String code;

    CompareBy(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CompareBy> of(String code) {
        return Codes.find(values(), CompareBy::code, code);
    }
}
