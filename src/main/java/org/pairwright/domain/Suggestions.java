package org.pairwright.domain;

import java.util.Optional;

/// When people are shown what machines found of the pairs that they label. Never before they have
/// decided: what is suggested first is what they would see.
public enum Suggestions {
    OFF("off"),
    /// After their decision, where it says otherwise.
    AFTER("after");

    private final String code;

    Suggestions(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Suggestions> of(String code) {
        return Codes.find(values(), Suggestions::code, code);
    }
}
