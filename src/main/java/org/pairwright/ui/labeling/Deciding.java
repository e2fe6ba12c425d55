package org.pairwright.ui.labeling;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.ui.kit.Messages;

/// What is set for the pair on the screen: kept as a draft with each change, and then recorded as a
/// decision. While another pair is on its way nothing is taken, nor before it can be seen.
final class Deciding {
    private final PairFlow flow;
    private final PairOnScreen shown;
    private final Sight sight;
    private final Function<Judgment, String> lacking;
    private final Messages messages;

    /// @param lacking says what a decision has to wait for; empty for nothing
    Deciding(
            PairFlow flow,
            PairOnScreen shown,
            Sight sight,
            Function<Judgment, String> lacking,
            Messages messages) {
        this.flow = flow;
        this.shown = shown;
        this.sight = sight;
        this.lacking = lacking;
        this.messages = messages;
    }

    /// Whether what is said now is of the pair that a person sees.
    private boolean takes() {
        return flow.isAtPair() && !sight.isHeld();
    }

    /// Changes what is set, and keeps it as a draft.
    ///
    /// @return whether changes are taken now
    boolean change(UnaryOperator<Judgment> with) {
        if (!takes()) {
            return false;
        }
        if (shown.change(with)) {
            flow.say("");
            flow.saving().keepDraft();
        }
        return true;
    }

    /// Records the decision and goes on; just goes on where nothing was changed.
    void next() {
        if (!takes()) {
            return;
        }
        Judgment judgment = shown.judgment();
        if (judgment.preference() == Preference.UNSTATED) {
            flow.say(messages.of("label.notice.chooseFirst"));
        } else if (shown.isUnchangedDecision()) {
            flow.forward();
        } else {
            decide(judgment);
        }
    }

    private void decide(Judgment judgment) {
        String missing = lacking.apply(judgment);
        if (missing.isEmpty()) {
            shown.taskProperty().get().ifPresent(task -> flow.decide(task, judgment));
        } else {
            flow.say(missing);
        }
    }

    /// Saves again what could not be saved: the decision, or what was set so far.
    void tryAgain() {
        boolean draft =
                shown.judgment().preference() == Preference.UNSTATED || shown.isUnchangedDecision();
        if (flow.isBusy() || !draft) {
            next();
        } else {
            flow.saving().keepDraft();
        }
    }
}
