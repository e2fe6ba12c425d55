package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
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
    private QueuePosition from;

    PairQueue(LabelingService service, ReadingShelf shelf) {
        this.service = service;
        this.shelf = shelf;
        from = service.start();
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
            from = service.start();
            next = firstFrom(pair);
        }
        return next.map(QueuePosition::pair).map(this::load);
    }

    /// The pair, its texts ready to be laid out.
    private LabelingTask load(long pair) {
        return shelf.prepare(service.task(pair));
    }

    private Optional<QueuePosition> firstFrom(long except) {
        List<QueuePosition> open = service.openAfter(from, 2);
        open.stream()
                .findFirst()
                .ifPresent(it -> from = new QueuePosition(it.priority(), it.pair() - 1));
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

    Optional<Turned> undo() {
        return service.undo().map(act -> new Turned(act, load(act.pair())));
    }

    /// Also makes what was done again the draft, so that an older one doesn't stand before it.
    Optional<Turned> redo() {
        Optional<Turned> turned = service.redo().map(act -> new Turned(act, load(act.pair())));
        turned.ifPresent(it -> service.saveDraft(it.task(), it.act().judgment()));
        return turned;
    }
}
