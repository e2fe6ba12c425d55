package org.pairwright.ui.kit;

import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.TurnedAct;

/// What marking many pairs is called.
public final class MarkingWords {
    private final Messages messages;

    public MarkingWords(Messages messages) {
        this.messages = messages;
    }

    /// What was done to so many pairs, such as "12 pairs taken out (off topic)".
    public String done(Marking marking, long pairs) {
        return switch (marking) {
            case Marking.Exclude(String reason) -> messages.of("mark.done.excluded", pairs, reason);
            case Marking.Include() -> messages.of("mark.done.included", pairs);
            case Marking.Sensitive(boolean sensitive) ->
                    sensitive
                            ? messages.of("mark.done.sensitive", pairs)
                            : messages.of("mark.done.notSensitive", pairs);
            case Marking.Gold(Preference answer) ->
                    answer == Preference.UNSTATED
                            ? messages.of("mark.done.noGold", pairs)
                            : messages.of("mark.done.gold", pairs, answer(answer));
            case Marking.Urgency(long priority) ->
                    messages.of("mark.done.priority", pairs, priority);
        };
    }

    /// What was taken back or done again, and how many pairs that leaves as they are.
    public String turned(TurnedAct.OfMany act) {
        String done = done(act.marking(), act.pairs());
        return act.stay() == 0 ? done : messages.of("mark.turned.stay", done, act.stay());
    }

    /// What a known answer is called.
    public String answer(Preference answer) {
        return switch (answer) {
            case A -> messages.of("mark.answer.a");
            case B -> messages.of("mark.answer.b");
            case TIE -> messages.of("mark.answer.tie");
            case BOTH_BAD -> messages.of("mark.answer.bothBad");
            case SKIP, UNSTATED -> messages.of("mark.answer.none");
        };
    }
}
