package org.pairwright.domain;

import java.util.Optional;

/// What becomes of one mark of many pairs at once.
public sealed interface Marking {
    /// Longer reasons are refused, in characters.
    int LONGEST_REASON = 200;

    /// Nothing can be more urgent.
    long MOST_URGENT = 1_000_000;

    /// Takes pairs out: nobody is asked about them, and exports leave them out.
    record Exclude(String reason) implements Marking {
        public Exclude {
            if (reason.chars().anyMatch(Character::isISOControl)) {
                throw new InvalidMarking(
                        "A reason is one line without tabs or other control characters.");
            }
            if (reason.isBlank() || !reason.equals(reason.strip())) {
                throw new InvalidMarking(
                        "The reason \"" + reason + "\" is blank or has white space at its ends.");
            }
            if (reason.length() > LONGEST_REASON || Text.loneSurrogateAt(reason) >= 0) {
                throw new InvalidMarking(
                        "A reason has at most " + LONGEST_REASON + " whole characters.");
            }
        }
    }

    /// Takes pairs in again.
    record Include() implements Marking {}

    /// Covers pairs until somebody asks to see them, or no longer.
    record Sensitive(boolean sensitive) implements Marking {}

    /// Says which answer is known to be right.
    ///
    /// @param answer [Preference#UNSTATED] where none is known any more
    record Gold(Preference answer) implements Marking {
        public Gold {
            if (answer != Preference.UNSTATED && !answer.isOutcome()) {
                throw new InvalidMarking("\"" + answer.code() + "\" is no answer to a pair.");
            }
        }
    }

    /// Says how soon pairs come.
    ///
    /// @param priority 0 is the usual; more comes earlier
    record Urgency(long priority) implements Marking {
        public Urgency {
            if (priority < 0 || priority > MOST_URGENT) {
                throw new InvalidMarking("A priority is 0 to 1,000,000, not " + priority + ".");
            }
        }
    }

    /// What of a pair is marked.
    enum Kind {
        EXCLUSION("exclusion"),
        SENSITIVE("sensitive"),
        GOLD("gold"),
        PRIORITY("priority");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> of(String code) {
            return Codes.find(values(), Kind::code, code);
        }
    }

    default Kind kind() {
        return switch (this) {
            case Exclude exclude -> Kind.EXCLUSION;
            case Include include -> Kind.EXCLUSION;
            case Sensitive sensitive -> Kind.SENSITIVE;
            case Gold gold -> Kind.GOLD;
            case Urgency urgency -> Kind.PRIORITY;
        };
    }

    /// What the mark becomes, as it is stored; empty for a reason or an answer that is none.
    default String value() {
        return switch (this) {
            case Exclude(String reason) -> reason;
            case Include() -> "";
            case Sensitive(boolean sensitive) -> sensitive ? "1" : "0";
            case Gold(Preference answer) -> answer == Preference.UNSTATED ? "" : answer.code();
            case Urgency(long priority) -> Long.toString(priority);
        };
    }

    /// The marking that has this kind and value.
    ///
    /// @throws InvalidMarking when there is none
    static Marking of(Kind kind, String value) {
        return switch (kind) {
            case EXCLUSION -> value.isEmpty() ? new Include() : new Exclude(value);
            case SENSITIVE ->
                    switch (value) {
                        case "1" -> new Sensitive(true);
                        case "0" -> new Sensitive(false);
                        default -> throw new InvalidMarking("Sensitive is 0 or 1: " + value + ".");
                    };
            case GOLD ->
                    value.isEmpty()
                            ? new Gold(Preference.UNSTATED)
                            : new Gold(
                                    Preference.of(value)
                                            .orElseThrow(() ->
                                                    new InvalidMarking(
                                                            "\"" + value + "\" is no answer.")));
            case PRIORITY -> new Urgency(priority(value));
        };
    }

    private static long priority(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new InvalidMarking("A priority is a whole number, not \"" + value + "\".");
        }
    }
}
