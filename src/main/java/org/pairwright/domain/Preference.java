package org.pairwright.domain;

import java.util.Optional;

/// What an annotator prefers, on the overall question or on one of those asked apart.
public enum Preference {
    A("a"),
    B("b"),
    TIE("tie"),
    BOTH_BAD("both_bad"),
    /// No decision: the annotator's turn ends and somebody else is asked.
    SKIP("skip"),
    /// The question was not asked or not answered. Stored as null.
    UNSTATED("");

    private final String code;

    Preference(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The preference that a non-empty `code` names.
    public static Optional<Preference> of(String code) {
        return code.isEmpty() ? Optional.empty() : Codes.find(values(), Preference::code, code);
    }

    public static Preference of(Side side) {
        return side == Side.A ? A : B;
    }

    /// The preferred side; empty for all but [#A] and [#B].
    public Optional<Side> side() {
        return switch (this) {
            case A -> Optional.of(Side.A);
            case B -> Optional.of(Side.B);
            case TIE, BOTH_BAD, SKIP, UNSTATED -> Optional.empty();
        };
    }

    /// The same with A and B exchanged.
    public Preference turned() {
        return side().map(side -> of(side.other())).orElse(this);
    }

    /// Whether this is an outcome that counts: one of a, b, tie, both_bad.
    public boolean isOutcome() {
        return this != SKIP && this != UNSTATED;
    }
}
