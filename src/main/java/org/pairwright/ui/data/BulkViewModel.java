package org.pairwright.ui.data;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.InvalidMarking;
import org.pairwright.domain.Marking;
import org.pairwright.service.Cancelled;
import org.pairwright.service.MarkingService;
import org.pairwright.service.Progress;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Glance;

/// Marking many pairs: what is to be done is chosen, then confirmed, then done in the background,
/// and can be taken back.
final class BulkViewModel {
    /// How far that is.
    enum Step {
        CLOSED,
        CHOOSING,
        CONFIRMING,
        RUNNING,
        TOLD
    }

    private final MarkingService service;
    private final Background background;
    private final Background lane;
    private final PairList lines;
    private final Picks picks;
    private final BooleanSupplier looking;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CLOSED);
    private final ReadOnlyObjectWrapper<BulkMark> mark =
            new ReadOnlyObjectWrapper<>(BulkMark.EXCLUDE);
    private final BulkDraft draft = new BulkDraft();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper pairs = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper picked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Stopped());
    private Glance running;

    /// What was found when it was opened, and what was selected: nobody confirms one number and
    /// marks another.
    private long[] found = new long[0];

    private long[] chosen = new long[0];

    private Consumer<Told> elsewhere = told -> {};
    private boolean shown = true;
    private boolean unseen;

    /// @param lines the pairs that were found
    /// @param picks those of them that are selected
    /// @param looking whether more pairs are still being found
    /// @param changed told when pairs may be marked otherwise
    BulkViewModel(
            MarkingService service,
            Background background,
            PairList lines,
            Picks picks,
            BooleanSupplier looking,
            Runnable changed) {
        this.service = service;
        this.background = background;
        lane = background.inOrder();
        running = newGlance();
        this.lines = lines;
        this.picks = picks;
        this.looking = looking;
        this.changed = changed;
    }

    /// Whether whoever looks at the screen may mark pairs.
    boolean isAllowed() {
        return service.isAllowed();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What is to be marked, from [Step#CONFIRMING] on.
    ReadOnlyObjectProperty<BulkMark> markProperty() {
        return mark.getReadOnlyProperty();
    }

    /// What is said beside it.
    BulkDraft draft() {
        return draft;
    }

    /// Whether what was written can't be taken.
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// How many pairs it is about.
    ReadOnlyLongProperty pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /// Whether it is about the selected pairs, and not all that were found.
    ReadOnlyBooleanProperty pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /// How far it is, up to 1, while [Step#RUNNING].
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// What became of the last one, while [Step#TOLD].
    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// How many pairs were found when it was opened.
    long foundPairs() {
        return found.length;
    }

    /// How many of them were selected then.
    long pickedPairs() {
        return chosen.length;
    }

    /// Offers what can be done with the selected pairs, or with all that were found where none is
    /// selected.
    void open() {
        if (begin()) {
            step.set(Step.CHOOSING);
        }
    }

    /// As [#open], with one thing chosen.
    void open(BulkMark wanted) {
        if (begin()) {
            choose(wanted);
        }
    }

    private boolean begin() {
        if (step.get() == Step.RUNNING
                || looking.getAsBoolean()
                || !isAllowed()
                || lines.isEmpty()) {
            return false;
        }
        found = lines.ids();
        chosen = picks.of(found);
        draft.clear();
        aboutPicked(chosen.length > 0);
        return true;
    }

    /// Makes it about the selected pairs, or about all that were found.
    void aboutPicked(boolean wanted) {
        picked.set(wanted);
        pairs.set(wanted ? chosen.length : found.length);
    }

    /// Asks whether that is to be done.
    void choose(BulkMark wanted) {
        mark.set(wanted);
        refused.set(false);
        step.set(Step.CONFIRMING);
    }

    /// Does it, unless what was written can't be taken.
    void confirm() {
        if (step.get() != Step.CONFIRMING) {
            return;
        }
        try {
            run(draft.marking(mark.get()));
        } catch (InvalidMarking e) {
            refused.set(true);
        }
    }

    private void run(Marking marking) {
        long[] wanted = picked.get() ? chosen : found;
        run(progress ->
                new Told.Marked(marking, wanted.length, service.mark(marking, wanted, progress)));
    }

    /// Takes the last act back, whatever it was.
    void undo() {
        if (step.get() != Step.RUNNING) {
            run(progress ->
                    service.undo(progress)
                            .<Told>map(Told.TakenBack::new)
                            .orElseGet(Told.NothingToTakeBack::new));
        }
    }

    /// Does again what was last taken back.
    void redo() {
        if (step.get() != Step.RUNNING) {
            run(progress ->
                    service.redo(progress)
                            .<Told>map(Told.DoneAgain::new)
                            .orElseGet(Told.NothingToDoAgain::new));
        }
    }

    private interface Work {
        Told run(Progress progress);
    }

    private void run(Work work) {
        Glance mine = newGlance();
        running = mine;
        share.set(0);
        step.set(Step.RUNNING);
        lane.run(
                stoppable(work, mine),
                outcome -> {
                    tell(outcome);
                    if (outcome.hasChanged()) {
                        changed.run();
                    }
                },
                failure -> tell(new Told.Failed(failure)));
    }

    private Callable<Told> stoppable(Work work, Glance mine) {
        return () -> {
            try {
                return work.run(Progress.of(mine::report, mine::cancelled));
            } catch (Cancelled stopped) {
                return new Told.Stopped();
            }
        };
    }

    private Glance newGlance() {
        return new Glance(background, reached -> share.set(Math.max(0, reached)));
    }

    private void tell(Told outcome) {
        unseen = !shown;
        told.set(outcome);
        step.set(Step.TOLD);
        if (unseen) {
            elsewhere.accept(outcome);
        }
    }

    /// @param elsewhere told what became of an act while nobody looked at the screen
    void tellElsewhere(Consumer<Told> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /// Whether somebody looks at the screen now. Who leaves it has seen what was told.
    void show(boolean now) {
        if (shown && !now) {
            unseen = false;
        }
        shown = now;
    }

    /// Takes away what is offered, or was told and seen; what is under way goes on.
    void close() {
        boolean kept = step.get() == Step.TOLD && unseen;
        if (step.get() != Step.RUNNING && !kept) {
            step.set(Step.CLOSED);
        }
    }

    /// Stops what is under way, so that nothing is changed.
    void stop() {
        running.stop();
    }

    /// Stops what is under way, or does nothing of what was offered.
    void leave() {
        stop();
        unseen = false;
        close();
    }
}
