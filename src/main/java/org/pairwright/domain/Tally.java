package org.pairwright.domain;

import java.util.Optional;

/// How many current first-time annotations of a pair say what. Repeats (occurrence 1 and up) are
/// not counted.
///
/// @param decisions annotations that are not skips, with or without a preference
public record Tally(int decisions, int skips, int flags, int a, int b, int ties, int bothBad) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /// How many decisions state a preference.
    public int outcomes() {
        return a + b + ties + bothBad;
    }

    public int count(Preference preference) {
        return switch (preference) {
            case A -> a;
            case B -> b;
            case TIE -> ties;
            case BOTH_BAD -> bothBad;
            case SKIP -> skips;
            case UNSTATED -> decisions - outcomes();
        };
    }

    /// The outcome that more than half of those who stated one agree on.
    public Optional<Preference> majority() {
        for (Preference preference : Preference.values()) {
            if (preference.isOutcome() && 2 * count(preference) > outcomes()) {
                return Optional.of(preference);
            }
        }
        return Optional.empty();
    }

    public LabelState state() {
        if (outcomes() == 0) {
            return skips > 0 && decisions == 0 ? LabelState.SKIPPED : LabelState.UNLABELED;
        }
        return majority()
                .map(side -> count(side) == outcomes() ? LabelState.AGREED : LabelState.MAJORITY)
                .orElse(LabelState.DISPUTED);
    }

    /// The tally with one more annotation, or one fewer where `step` is -1.
    public Tally plus(Judgment judgment, int step) {
        Preference preference = judgment.preference();
        return new Tally(
                decisions + (judgment.isSkip() ? 0 : step),
                skips + (judgment.isSkip() ? step : 0),
                flags + (judgment.flagged() ? step : 0),
                a + (preference == Preference.A ? step : 0),
                b + (preference == Preference.B ? step : 0),
                ties + (preference == Preference.TIE ? step : 0),
                bothBad + (preference == Preference.BOTH_BAD ? step : 0));
    }
}
