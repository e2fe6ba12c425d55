package org.pairwright.domain;

import java.util.Optional;

/// Whether a response declines what was asked.
public enum Refusal {
    NONE("none"),
    PARTIAL("partial"),
    FULL("full"),
    /// Not judged. Stored as null.
    UNSTATED("");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Refusal> of(String code) {
        return code.isEmpty() ? Optional.empty() : Codes.find(values(), Refusal::code, code);
    }
}
