package org.pairwright.dataset;

import java.util.Optional;
import org.pairwright.domain.Codes;

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
        return Codes.find(values(), Ties::code, code);
    }
}
