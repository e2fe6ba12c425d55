package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.TurnedAct;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;

/// The pairs before and after the one on the screen. Waits for the disk, so it is used in the
/// background, one call at a time.
final class PairQueue {
    /// An act taken back or done again, with its pair.
    record Turned(TurnedAct act, LabelingTask task) {}

    private final LabelingService service;
    private final ReadingShelf shelf;

    /// Stands just before the first pair that was open when it was last asked for.
    private Optional<QueuePosition> from = Optional.empty();

    PairQueue(LabelingService service, ReadingShelf shelf) {
        this.service = service;
        this.shelf = shelf;
    }

    /// The pair to begin with: the one on the screen, else one that something was set for and not
    /// decided, else the open one after what was decided last.
    ///
    /// @param here the pair on the screen; 0 while there is none
    Optional<LabelingTask> resume(long here) {
        return here > 0
                ? Optional.of(load(here))
                : service.history().unfinished().map(this::load).or(this::open);
    }

    LabelingTask pair(long pair) {
        return load(pair);
    }

    /// The open pair to go on with; empty when none is left.
    Optional<LabelingTask> open() {
        return openExcept(QueuePosition.START.pair());
    }

    /// The open pair to go on with once `pair` is done.
    Optional<LabelingTask> openExcept(long pair) {
        Optional<QueuePosition> next = firstFrom(pair);
        if (next.isEmpty()) {
            // Round again: pairs left open, and those whose decision was taken back.
            from = Optional.of(QueuePosition.START);
            next = firstFrom(pair);
        }
        return next.map(QueuePosition::pair).map(this::load);
    }

    /// The pair, its texts ready to be laid out.
    private LabelingTask load(long pair) {
        return shelf.prepare(service.task(pair));
    }

    private Optional<QueuePosition> firstFrom(long except) {
        List<QueuePosition> open = service.openAfter(from.orElseGet(service::start), 2);
        open.stream()
                .findFirst()
                .map(it -> new QueuePosition(it.priority(), it.pair() - 1))
                .ifPresent(it -> from = Optional.of(it));
        return open.stream().filter(it -> it.pair() != except).findFirst();
    }

    /// The pair decided before `pair`, or before now where that is open.
    Optional<LabelingTask> before(long pair) {
        return service.decidedBefore(pair).map(this::load);
    }

    /// The pair decided after `pair`, or else the open one to go on with.
    Optional<LabelingTask> after(long pair) {
        return service.decidedAfter(pair).map(this::load).or(() -> openExcept(pair));
    }

    /// A decision that was taken back becomes the draft, so that it is set again, after a crash
    /// too; where an earlier one holds again, that is what is shown.
    Optional<Turned> undo() {
        return service.undo()
                .map(act -> {
                    boolean decided = service.task(act.pair()).decided();
                    return turned(act, decided ? Judgment.EMPTY : act.judgment());
                });
    }

    /// What was done again needs no draft, and no older one may stand before it.
    Optional<Turned> redo() {
        return service.redo().map(act -> turned(act, Judgment.EMPTY));
    }

    private Turned turned(TurnedAct act, Judgment draft) {
        service.saveDraft(service.task(act.pair()), draft);
        return new Turned(act, load(act.pair()));
    }
}
