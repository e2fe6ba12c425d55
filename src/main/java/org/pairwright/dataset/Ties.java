package org.pairwright.dataset;

import java.util.Optional;

/// What becomes of a pair whose responses are equally good.
public enum Ties {
    /// It is left out.
    DROP("drop"),
    /// Both responses become rows labeled true. Only for a target of single labels.
    BOTH("both");

    private final String code;

    Ties(String code) {
        this.code = code;
    }

    /// The word on the command line.
    public String code() {
        return code;
    }

    /// What `code` names.
    public static Optional<Ties> of(String code) {
        for (Ties ties : values()) {
            if (ties.code.equals(code)) {
                return Optional.of(ties);
            }
        }
        return Optional.empty();
    }
}
