package org.pairwright.ui.labeling;

import java.util.Optional;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;

/// What one key of the decision bar says, from left much better to right much better and beside it.
///
/// Judgments here are laid out as on the screen: A means left.
enum Choice {
    LEFT_MUCH("1", Preference.A, Strength.MUCH),
    LEFT_BETTER("2", Preference.A, Strength.BETTER),
    LEFT_SLIGHTLY("3", Preference.A, Strength.SLIGHT),
    TIE("4", Preference.TIE, Strength.UNSTATED),
    RIGHT_SLIGHTLY("5", Preference.B, Strength.SLIGHT),
    RIGHT_BETTER("6", Preference.B, Strength.BETTER),
    RIGHT_MUCH("7", Preference.B, Strength.MUCH),
    BOTH_BAD("0", Preference.BOTH_BAD, Strength.UNSTATED),
    SKIP("S", Preference.SKIP, Strength.UNSTATED);

    private final String key;
    private final Preference preference;
    private final Strength strength;

    Choice(String key, Preference preference, Strength strength) {
        this.key = key;
        this.preference = preference;
        this.strength = strength;
    }

    /// The key that makes this choice.
    String key() {
        return key;
    }

    /// The judgment with this choice made.
    Judgment in(Judgment judgment) {
        return this == SKIP
                ? judgment.withSkip(SkipReason.UNSTATED)
                : judgment.withPreference(preference, strength);
    }

    /// The choice that a judgment holds; empty when none was made, or one without its strength.
    static Optional<Choice> of(Judgment judgment) {
        for (Choice choice : values()) {
            if (choice.preference == judgment.preference()
                    && choice.strength == judgment.strength()) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
