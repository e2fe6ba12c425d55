package org.pairwright.ui.labeling;

import java.util.Optional;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.ui.kit.Act;

/// What one key of the decision bar says, from left much better to right much better and beside it.
///
/// Judgments here are laid out as on the screen: A means left.
enum Choice {
    LEFT_MUCH("1", "label.spoken.leftMuch", Preference.A, Strength.MUCH),
    LEFT_BETTER("2", "label.spoken.leftBetter", Preference.A, Strength.BETTER),
    LEFT_SLIGHTLY("3", "label.spoken.leftSlightly", Preference.A, Strength.SLIGHT),
    TIE("4", "label.spoken.tie", Preference.TIE, Strength.UNSTATED),
    RIGHT_SLIGHTLY("5", "label.spoken.rightSlightly", Preference.B, Strength.SLIGHT),
    RIGHT_BETTER("6", "label.spoken.rightBetter", Preference.B, Strength.BETTER),
    RIGHT_MUCH("7", "label.spoken.rightMuch", Preference.B, Strength.MUCH),
    BOTH_BAD("0", "label.spoken.bothBad", Preference.BOTH_BAD, Strength.UNSTATED),
    SKIP("S", "label.spoken.skip", Preference.SKIP, Strength.UNSTATED);

    private final String key;
    private final Act act;
    private final Preference preference;
    private final Strength strength;

    /// @param name the message key of what it is called
    Choice(String key, String name, Preference preference, Strength strength) {
        this.key = key;
        act = LabelingActs.SCREEN.act("label." + name.replaceFirst(".*\\.", ""), name, key);
        this.preference = preference;
        this.strength = strength;
    }

    /// The key that makes this choice by default.
    String key() {
        return key;
    }

    /// Making this choice.
    Act act() {
        return act;
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
