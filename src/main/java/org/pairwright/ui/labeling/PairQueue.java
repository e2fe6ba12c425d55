package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import org.pairwright.domain.QueuePosition;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;

/// The pairs before and after the one on the screen. Waits for the disk and reads texts, so it is
/// used in the background, one call at a time.
final class PairQueue {
    private static final QueuePosition END = new QueuePosition(0, Long.MAX_VALUE);

    private final LabelingService service;
    private final ReadingShelf shelf;

    /// Stands just before the first pair that was open when it was last asked for.
    private Optional<QueuePosition> from = Optional.empty();

    /// Whether it was looked from the first pair on, so that nothing before `from` is open. That is
    /// done once: it goes past all that is decided.
    private boolean rounded;

    PairQueue(LabelingService service, ReadingShelf shelf) {
        this.service = service;
        this.shelf = shelf;
    }

    /// The pair to begin with: the one on the screen unless it was taken out, else one that
    /// something was set for and not decided, else the open one after what was decided last.
    ///
    /// @param here the pair on the screen; 0 while there is none
    /// @param passing whether it is left, too, where it is known to be of what the annotator opted
    ///   out of; else who went there goes on with it
    Optional<LabelingTask> resume(long here, boolean passing) {
        rounded = false;
        if (service.startsOver()) {
            from = Optional.of(QueuePosition.START);
        }
        return here > 0 && !service.isTakenOut(here) && !(passing && isOptedOut(here))
                ? Optional.of(pair(here))
                : service.history()
                        .unfinished()
                        .filter(pair -> !isOptedOut(pair))
                        .map(this::pair)
                        .or(this::open);
    }

    private boolean isOptedOut(long pair) {
        return service.optOut().isOf(pair);
    }

    /// That pair to begin with, whatever became of it.
    Optional<LabelingTask> resumeAt(long pair) {
        rounded = false;
        return Optional.of(pair(pair));
    }

    /// The open pair to go on with; empty when none is left.
    Optional<LabelingTask> open() {
        return openExcept(QueuePosition.START.pair());
    }

    /// The open pair to go on with once `pair` is done.
    Optional<LabelingTask> openExcept(long pair) {
        Optional<QueuePosition> next = firstFrom(pair);
        if (next.isEmpty() && !rounded) {
            // Round again: pairs left open, and those whose decision was taken back.
            rounded = true;
            from = Optional.of(QueuePosition.START);
            next = firstFrom(pair);
        }
        return next.map(QueuePosition::pair).map(this::pair);
    }

    /// The pair, its texts ready to be laid out. May be called beside the others.
    LabelingTask pair(long pair) {
        return shelf.prepare(service.task(pair));
    }

    private Optional<QueuePosition> firstFrom(long except) {
        List<QueuePosition> open = service.openAfter(from.orElseGet(service::start), 2);
        from = Optional.of(open.stream().findFirst().map(QueuePosition::before).orElse(END));
        return open.stream().filter(it -> it.pair() != except).findFirst();
    }

    /// The pair decided before `pair`, or before now where that is open.
    Optional<LabelingTask> before(long pair) {
        return service.decidedBefore(pair).map(this::pair);
    }

    /// The pair decided after `pair`, or else the open one to go on with.
    Optional<LabelingTask> after(long pair) {
        return service.decidedAfter(pair).map(this::pair).or(() -> openExcept(pair));
    }

    /// The pair that taking back would go to.
    Optional<LabelingTask> takenBack() {
        return service.pairToTakeBack().map(this::pair);
    }

    /// Something was taken back or done again: a pair may be open again.
    void turned() {
        rounded = false;
    }
}
