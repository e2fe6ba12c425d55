package org.pairwright.domain;

import java.util.Optional;

/// Why an annotator gave no decision.
public enum SkipReason {
    UNCLEAR("unclear"),
    LANGUAGE("language"),
    DISTRESSING("distressing"),
    TECHNICAL("technical"),
    OTHER("other"),
    /// Not a skip, or no reason given. Stored as null.
    UNSTATED("");

    private final String code;

    SkipReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<SkipReason> of(String code) {
        return code.isEmpty() ? Optional.empty() : Codes.find(values(), SkipReason::code, code);
    }
}
