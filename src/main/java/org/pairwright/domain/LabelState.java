package org.pairwright.domain;

import java.util.Optional;

/// How far the current decisions on a pair go together.
public enum LabelState {
    /// Nobody has stated a preference, and nobody has skipped.
    UNLABELED("unlabeled"),
    /// Nobody has stated a preference, and somebody has skipped.
    SKIPPED("skipped"),
    /// All decisions for the same outcome.
    AGREED("agreed"),
    /// More than half for the same outcome.
    MAJORITY("majority"),
    /// Two or more decisions and no majority.
    DISPUTED("disputed");

    private final String code;

    LabelState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<LabelState> of(String code) {
        return Codes.find(values(), LabelState::code, code);
    }
}
