package org.pairwright.domain;

import java.util.Optional;

/// An annotator's word on the prompt itself.
public enum PromptVerdict {
    BENIGN("benign"),
    /// Benign, but a careless reader or filter would take it for unsafe.
    LOOKS_UNSAFE("looks_unsafe"),
    UNSAFE("unsafe"),
    /// Not judged. Stored as null.
    UNSTATED("");

    private final String code;

    PromptVerdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<PromptVerdict> of(String code) {
        return code.isEmpty() ? Optional.empty() : Codes.find(values(), PromptVerdict::code, code);
    }
}
