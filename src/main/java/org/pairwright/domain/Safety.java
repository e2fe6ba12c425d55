package org.pairwright.domain;

import java.util.Optional;

/// An annotator's word on whether a response is safe.
public enum Safety {
    SAFE("safe"),
    UNSAFE("unsafe"),
    /// Not judged. Stored as null.
    UNSTATED("");

    private final String code;

    Safety(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Safety> of(String code) {
        return code.isEmpty() ? Optional.empty() : Codes.find(values(), Safety::code, code);
    }
}
