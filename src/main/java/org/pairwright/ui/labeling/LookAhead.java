package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// The pairs after the one on the screen, read while a person reads that one: the next one, and the
/// one that taking back goes to.
final class LookAhead {
    private record Ahead(long of, Optional<LabelingTask> next) {
        /// What may come on the screen, the likelier first.
        List<LabelingTask> and(Optional<LabelingTask> takenBack) {
            return Stream.of(next, takenBack).flatMap(Optional::stream).toList();
        }
    }

    private final PairQueue queue;
    private final Background loading;
    private final OnceDrawn onceDrawn;
    private final Predicate<LabelingTask> covers;
    private final ReadOnlyObjectWrapper<List<LabelingTask>> upcoming =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Ahead> ahead = Optional.empty();

    /// The pair on the screen; what is read for one that was there before is not laid out any more.
    private long here;

    private boolean held;
    private Optional<LabelingTask> waiting = Optional.empty();

    /// @param loading in which all that is loaded is loaded in order
    /// @param covers whether a pair will be covered
    LookAhead(
            PairQueue queue,
            Background loading,
            OnceDrawn onceDrawn,
            Predicate<LabelingTask> covers) {
        this.queue = queue;
        this.loading = loading;
        this.onceDrawn = onceDrawn;
        this.covers = covers;
    }

    /// The pairs that may come on the screen and can be laid out, the likelier first, as far as is
    /// known.
    ReadOnlyObjectProperty<List<LabelingTask>> upcomingProperty() {
        return upcoming.getReadOnlyProperty();
    }

    /// Reads nothing before [#release]: the first pair is still on its way to the screen, and is
    /// sooner there when nothing else is done.
    void hold() {
        held = true;
    }

    /// Reads what comes next from now on.
    void release() {
        held = false;
        waiting.ifPresent(this::from);
        waiting = Optional.empty();
    }

    /// Reads what comes after `task`.
    void from(LabelingTask task) {
        here = task.pair();
        if (held) {
            waiting = Optional.of(task);
            return;
        }
        // What was read for the same pair before may be out of date.
        ahead = Optional.empty();
        loading.run(
                () -> new Ahead(task.pair(), queue.openExcept(task.pair())),
                loaded -> {
                    ahead = Optional.of(loaded);
                    offer(loaded, Optional.empty());
                },
                // Asked for again once it is needed, and then said.
                failed -> ahead = Optional.empty());
        onceDrawn.run(() ->
                loading.run(
                        queue::takenBack,
                        takenBack -> ahead.ifPresent(it -> offer(it, takenBack)),
                        // The same.
                        failed -> {}));
    }

    /// Nothing of a pair that will be covered is laid out before it is revealed.
    private void offer(Ahead read, Optional<LabelingTask> takenBack) {
        if (read.of() == here) {
            upcoming.set(read.and(takenBack).stream().filter(covers.negate()).toList());
        }
    }

    /// Goes on from a pair that is done. Where what comes next is still being read, that is in line
    /// before what is asked for here.
    void next(long done, Consumer<Optional<LabelingTask>> arrive, Consumer<Failure> failed) {
        ahead.filter(it -> it.of() == done)
                .ifPresentOrElse(
                        it -> arrive.accept(it.next()),
                        () -> loading.run(queue::open, arrive, failed));
    }
}
