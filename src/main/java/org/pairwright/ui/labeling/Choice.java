package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Strength;
import org.pairwright.ui.kit.Act;

/// What one key of the decision bar says, from left much better to right much better and beside it.
///
/// Judgments here are laid out as on the screen: A means left.
enum Choice {
    LEFT_MUCH("1", "label.do.leftMuch", Preference.A, Strength.MUCH),
    LEFT_BETTER("2", "label.do.leftBetter", Preference.A, Strength.BETTER),
    LEFT_SLIGHTLY("3", "label.do.leftSlightly", Preference.A, Strength.SLIGHT),
    TIE("4", "label.spoken.tie", Preference.TIE, Strength.UNSTATED),
    RIGHT_SLIGHTLY("5", "label.do.rightSlightly", Preference.B, Strength.SLIGHT),
    RIGHT_BETTER("6", "label.do.rightBetter", Preference.B, Strength.BETTER),
    RIGHT_MUCH("7", "label.do.rightMuch", Preference.B, Strength.MUCH),
    /// Where the strength is not asked, this stands for [#LEFT_BETTER], on the same key.
    LEFT("2", "label.do.leftBetter", Preference.A, Strength.UNSTATED),
    /// Where the strength is not asked, this stands for [#RIGHT_BETTER], on the same key.
    RIGHT("6", "label.do.rightBetter", Preference.B, Strength.UNSTATED),
    BOTH_BAD("0", "label.spoken.bothBad", Preference.BOTH_BAD, Strength.UNSTATED),
    SKIP("S", "label.spoken.skip", Preference.SKIP, Strength.UNSTATED);

    private final String key;
    private final String name;
    private final Preference preference;
    private final Strength strength;

    /// @param name the message key of what it is called
    Choice(String key, String name, Preference preference, Strength strength) {
        this.key = key;
        this.name = name;
        this.preference = preference;
        this.strength = strength;
    }

    /// The key that makes this choice by default.
    String key() {
        return key;
    }

    /// Making this choice; the same for those that stand for each other.
    Act act() {
        String id = "label." + name.substring(name.lastIndexOf('.') + 1);
        return LabelingActs.SCREEN.act(id, name, key);
    }

    /// The steps of the bar from left to right under these questions.
    static List<Choice> steps(Questions questions) {
        return questions.asks(Question.STRENGTH)
                ? List.of(
                        LEFT_MUCH,
                        LEFT_BETTER,
                        LEFT_SLIGHTLY,
                        TIE,
                        RIGHT_SLIGHTLY,
                        RIGHT_BETTER,
                        RIGHT_MUCH)
                : List.of(LEFT, TIE, RIGHT);
    }

    /// What this choice comes to under these questions; empty where they leave it out.
    Optional<Choice> under(Questions questions) {
        boolean strength = questions.asks(Question.STRENGTH);
        return switch (this) {
            case TIE, SKIP -> Optional.of(this);
            case BOTH_BAD ->
                    questions.asks(Question.BOTH_BAD) ? Optional.of(this) : Optional.empty();
            case LEFT, LEFT_BETTER -> Optional.of(strength ? LEFT_BETTER : LEFT);
            case RIGHT, RIGHT_BETTER -> Optional.of(strength ? RIGHT_BETTER : RIGHT);
            case LEFT_MUCH, LEFT_SLIGHTLY, RIGHT_SLIGHTLY, RIGHT_MUCH ->
                    strength ? Optional.of(this) : Optional.empty();
        };
    }

    /// The judgment with this choice made.
    Judgment in(Judgment judgment) {
        return this == SKIP
                ? judgment.withSkip(judgment.skipReason())
                : judgment.withPreference(preference, strength);
    }

    /// The choice that a judgment holds; empty when none was made.
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
