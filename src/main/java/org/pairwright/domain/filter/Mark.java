package org.pairwright.domain.filter;

import java.util.Optional;
import org.pairwright.domain.Codes;

/// What a pair has or has not.
public enum Mark {
    LABELED("labeled", "somebody states a preference"),
    FLAGGED("flagged", "somebody has flagged it"),
    SENSITIVE("sensitive", "it is covered until somebody asks to see it"),
    EXCLUDED("excluded", "it was taken out by hand"),
    GOLD("gold", "its right answer is known");

    private final String code;
    private final String meaning;

    Mark(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    /// What it says of a pair, for people.
    public String meaning() {
        return meaning;
    }

    static Optional<Mark> of(String code) {
        return Codes.find(values(), Mark::code, code);
    }
}
