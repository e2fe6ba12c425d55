package org.pairwright.ui.labeling;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.Judgment;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.MarkingWords;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.labeling.LabelingViewModel.State;

/// The way from one pair to the next, forward and back.
///
/// A decision is on the disk before the next pair is shown; until then keys are not taken, so that
/// nobody decides on a pair they have not seen.
final class PairFlow {
    private final Background lane;
    private final Background loading;
    private final Messages messages;
    private final LabelingOptions options;
    private final ActWords words;
    private final MarkingWords marks;
    private final PairQueue queue;
    private final LookAhead ahead;
    private final PairSaving saving;
    private final Turning turning;
    private final PairOnScreen shown;
    private final ProgressKeeper progress;
    private final OnceDrawn onceDrawn = new OnceDrawn();
    private final Runnable leaving;

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final LastWord notice = new LastWord();

    private final Underway underway = new Underway();

    /// @param background in which all that is saved happens in order, and all that is loaded in an
    ///   order of its own, so that no decision waits for a long text to be read
    /// @param places what is said of left and right
    /// @param leaving told before another pair comes on the screen
    PairFlow(
            LabelingService service,
            ReadingShelf shelf,
            Background background,
            PairOnScreen shown,
            ProgressKeeper progress,
            LabelingOptions options,
            Messages messages,
            PlaceWords places,
            Runnable leaving) {
        lane = background.inOrder();
        loading = background.inOrder();
        this.shown = shown;
        this.progress = progress;
        this.options = options;
        this.messages = messages;
        this.leaving = leaving;
        words = new ActWords(messages, places);
        marks = new MarkingWords(messages);
        queue = new PairQueue(service, shelf);
        ahead = new LookAhead(queue, loading, onceDrawn, options::covers);
        saving = new PairSaving(service, lane, shown);
        turning =
                new Turning(
                        service,
                        queue::pair,
                        lane,
                        share -> notice.say(messages.of("label.notice.turning", share)));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What is said of the last key.
    LastWord notice() {
        return notice;
    }

    /// The pairs that may come after the one on the screen.
    LookAhead ahead() {
        return ahead;
    }

    /// What can wait until the pair on the screen is drawn.
    OnceDrawn onceDrawn() {
        return onceDrawn;
    }

    PairSaving saving() {
        return saving;
    }

    /// Runs `work` with the pair to begin with, then `opened`; the pair is shown after that.
    ///
    /// @param passing whether the annotator opted out of something else since the last time
    <T> void start(boolean passing, Callable<T> work, Consumer<T> opened) {
        long here = shown.pair();
        start(() -> queue.resume(here, passing), work, opened);
    }

    /// As the other, with that pair to begin with.
    <T> void start(long pair, Callable<T> work, Consumer<T> opened) {
        start(() -> queue.resumeAt(pair), work, opened);
    }

    private <T> void start(
            Supplier<Optional<LabelingTask>> begin, Callable<T> work, Consumer<T> opened) {
        underway.begin();
        notice.clear();
        state.set(State.LOADING);
        record Opened<T>(T read, Optional<LabelingTask> task) {}
        load(
                () -> new Opened<>(work.call(), begin.get()),
                it -> {
                    opened.accept(it.read());
                    arrive(it.task());
                });
        progress.recount();
    }

    /// Loads once everything is saved that is in line to be.
    private <T> void load(Callable<T> work, Consumer<T> loaded) {
        loading.runAfter(lane, work, loaded, this::failed);
    }

    /// Whether something is under way, so that no key is taken.
    boolean isBusy() {
        return underway.is();
    }

    /// Whether a pair is on the screen, and nothing is under way.
    boolean isAtPair() {
        return !underway.is() && state.get() == State.LABELING;
    }

    /// Records a decision on the pair on the screen, and goes on once it is on the disk.
    void decide(LabelingTask task, Judgment judgment) {
        begin();
        saving.decide(
                task,
                judgment,
                () -> ahead.next(task.pair(), next -> goOnFrom(task.pair(), next), this::failed),
                underway::stay);
    }

    /// The decision is counted before the end of them all, else once the next pair is drawn.
    private void goOnFrom(long decided, Optional<LabelingTask> next) {
        next.ifPresent(this::show);
        onceDrawn.run(() -> progress.after(decided));
        if (next.isEmpty()) {
            arriveAtEnd();
        }
    }

    /// Takes the annotator's last act back and shows its pair as it was set; where it was about
    /// many pairs, says so.
    void undo() {
        turn(turning::undo, "label.notice.takenBack", "label.notice.nothingToTakeBack");
    }

    /// Does again what was last taken back.
    void redo() {
        turn(turning::redo, "label.notice.again", "label.notice.nothingToDoAgain");
    }

    private void turn(Consumer<Turning.Outcome> turn, String wordsWhenDone, String wordsWhenNot) {
        if (!underway.is()) {
            begin();
            turn.accept(
                    new Turning.Outcome(
                            act -> showTurned(act, wordsWhenDone),
                            stopped -> settle(stopped ? "label.notice.stopped" : wordsWhenNot),
                            this::failed));
        }
    }

    /// Stops what is being taken back or done again, so that nothing is changed.
    ///
    /// @return whether anything was
    boolean stopTurning() {
        return turning.stop();
    }

    private void showTurned(Turning.Turned turned, String wordsWhenDone) {
        switch (turned) {
            case Turning.Turned.OfPair one -> {
                // In line before what is read ahead of it.
                loading.run(queue::turned, this::failed);
                show(one.task());
                notice.say(messages.of(wordsWhenDone, words.of(one.act(), one.task().leftSide())));
                onceDrawn.run(() -> progress.after(one.task().pair()));
            }
            case Turning.Turned.OfMany many -> {
                long here = shown.pair();
                progress.recount();
                loading.run(
                        () -> queue.resume(here, false),
                        task -> {
                            arrive(task);
                            notice.say(messages.of(wordsWhenDone, marks.turned(many.act())));
                        },
                        this::failed);
            }
        }
    }

    /// Shows the pair decided before the one on the screen.
    void back() {
        if (!underway.is()) {
            begin();
            long from = shown.pair();
            load(
                    () -> queue.before(from),
                    earlier ->
                            earlier.ifPresentOrElse(
                                    this::show, () -> settle("label.notice.firstInHistory")));
        }
    }

    /// Shows the pair decided after the one on the screen, or the open one to go on with.
    void forward() {
        if (isAtPair()) {
            begin();
            long from = shown.pair();
            load(() -> queue.after(from), this::arrive);
        }
    }

    /// Shows that pair, once the one that is on its way is there.
    void jumpTo(long pair) {
        if (underway.is()) {
            underway.want(pair);
        } else {
            begin();
            load(() -> queue.pair(pair), this::show);
        }
    }

    /// As the other, where nothing came of it, and says why.
    private void settle(String why) {
        notice.say(messages.of(why));
        settle();
    }

    /// Says that what was under way is done.
    private void settle() {
        underway.end().ifPresent(this::jumpTo);
    }

    /// Saves what is set and then calls `left`. Where it could not be saved, the screen says so and
    /// stays.
    void leave(Runnable left) {
        saving.finish(left, this::failed);
    }

    private void begin() {
        underway.begin();
        notice.clear();
        saving.flush();
    }

    private void arrive(Optional<LabelingTask> next) {
        next.ifPresentOrElse(this::show, this::arriveAtEnd);
    }

    private void arriveAtEnd() {
        onceDrawn.release();
        progress.whenKnown(
                counted -> {
                    leaving.run();
                    shown.clear();
                    state.set(counted.total() == 0 ? State.EMPTY : State.FINISHED);
                    settle();
                },
                this::failed);
    }

    private void show(LabelingTask task) {
        leaving.run();
        shown.show(task, options.covers(task));
        state.set(State.LABELING);
        ahead.from(task);
        settle();
    }

    private void failed(Failure failed) {
        underway.stay();
        notice.clear();
        saving.mark().failed(failed);
        state.set(State.FAILED);
    }
}
