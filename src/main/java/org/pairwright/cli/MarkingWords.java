package org.pairwright.cli;

import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.TurnedAct;

/// How marking many pairs is said.
final class MarkingWords {
    private MarkingWords() {}

    /// What was done, such as "12 pairs taken out (off topic)".
    static String done(Marking marking, long pairs) {
        return Words.count(pairs, "pair") + " " + done(marking);
    }

    /// What was taken back or done again, and how many pairs that leaves as they are.
    static String turned(TurnedAct.OfMany act) {
        String done = done(act.marking(), act.pairs());
        return act.stay() == 0
                ? done
                : "%s; %s as before, by another act or an import"
                        .formatted(
                                done,
                                Words.count(act.stay(), "pair")
                                        + (act.stay() == 1 ? " stays" : " stay"));
    }

    private static String done(Marking marking) {
        return switch (marking) {
            case Marking.Exclude(String reason) -> "taken out (" + reason + ")";
            case Marking.Include() -> "taken in again";
            case Marking.Sensitive(boolean sensitive) ->
                    sensitive ? "marked sensitive" : "no longer sensitive";
            case Marking.Gold(Preference answer) ->
                    answer == Preference.UNSTATED
                            ? "without a known answer"
                            : "with the known answer " + answer.code();
            case Marking.Urgency(long priority) -> "with priority " + Words.number(priority);
        };
    }
}
