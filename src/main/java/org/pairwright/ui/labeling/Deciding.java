package org.pairwright.ui.labeling;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.Unanswered;
import org.pairwright.ui.kit.Messages;

/// What is set for the pair on the screen: kept as a draft with each change, and then recorded as a
/// decision. While another pair is on its way nothing is taken, nor before it can be seen.
final class Deciding {
    private final PairFlow flow;
    private final PairOnScreen shown;
    private final UntilSeen untilSeen;
    private final Lacking lacking;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Wanted>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param lacking what a decision has to wait for
    Deciding(
            PairFlow flow,
            PairOnScreen shown,
            UntilSeen untilSeen,
            Lacking lacking,
            Messages messages) {
        this.flow = flow;
        this.shown = shown;
        this.untilSeen = untilSeen;
        this.lacking = lacking;
        this.messages = messages;
        shown.saidProperty().subscribe(() -> wanted.set(Optional.empty()));
    }

    /// What was lacking first when a decision was to be recorded, until something else is set.
    ReadOnlyObjectProperty<Optional<Wanted>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Runs `way` each time a decision waits for the answer to this question first.
    void whenWanted(Question question, Runnable way) {
        wanted.subscribe(it ->
                it.map(Wanted::what)
                        .filter(new Unanswered.OfQuestion(question)::equals)
                        .ifPresent(what -> way.run()));
    }

    /// As the other, for what is asked of the response there.
    void whenWanted(Place place, Consumer<Question> way) {
        wanted.subscribe(it ->
                it.filter(first -> first.place() == place)
                        .ifPresent(first -> {
                            if (first.what() instanceof Unanswered.OfQuestion(Question question)) {
                                way.accept(question);
                            }
                        }));
    }

    /// Whether what is said now is of the pair that a person sees.
    private boolean takes() {
        return flow.isAtPair() && !untilSeen.isHeld();
    }

    /// Changes what is set, and keeps it as a draft.
    ///
    /// @return whether changes are taken now
    boolean change(UnaryOperator<Judgment> with) {
        if (!takes()) {
            return false;
        }
        if (shown.change(with)) {
            flow.notice().clear();
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
            flow.notice().say(messages.of("label.notice.chooseFirst"));
        } else if (shown.isUnchangedDecision()) {
            flow.forward();
        } else {
            decide(judgment);
        }
    }

    private void decide(Judgment judgment) {
        String missing = lacking.in(judgment);
        if (missing.isEmpty()) {
            shown.taskProperty().get().ifPresent(task -> flow.decide(task, judgment));
        } else {
            flow.notice().say(missing);
            // Each time anew, though the same is lacking.
            wanted.set(Optional.empty());
            wanted.set(lacking.first(shown.saidProperty().get()));
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
