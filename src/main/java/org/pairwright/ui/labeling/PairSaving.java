package org.pairwright.ui.labeling;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.pairwright.domain.Judgment;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// Puts on the disk what is set for the pair on the screen, and says whether it is there.
final class PairSaving {
    private final LabelingService service;
    private final Background lane;
    private final PairOnScreen shown;
    private final SaveMark mark = new SaveMark();
    private final DraftKeeper drafts;
    private Consumer<LabelingTask> whenDecided = decided -> {};

    /// @param lane the background in which all that is saved happens in order
    PairSaving(LabelingService service, Background lane, PairOnScreen shown) {
        this.service = service;
        this.lane = lane;
        this.shown = shown;
        drafts = new DraftKeeper(service, lane, mark::saved, mark::notSaved);
    }

    SaveMark mark() {
        return mark;
    }

    /// @param told of each decision that is on the disk, once the next pair is on its way
    void whenDecided(Consumer<LabelingTask> told) {
        whenDecided = told;
    }

    /// Keeps what is set as a draft.
    void keepDraft() {
        mark.saving();
        shown.taskProperty().get().ifPresent(task -> drafts.keep(task, shown.judgment()));
    }

    /// Records a decision, made in the time that the pair was on the screen.
    ///
    /// @param failed told after the mark
    void decide(LabelingTask task, Judgment judgment, Runnable decided, Runnable failed) {
        mark.saving();
        Instant shownAt = shown.shownAt();
        Duration active = shown.active();
        lane.run(
                () -> service.decide(task, judgment, shownAt, active),
                annotation -> {
                    mark.saved();
                    decided.run();
                    whenDecided.accept(task);
                },
                failure -> {
                    mark.notSaved(failure);
                    failed.run();
                });
    }

    /// Puts what waits in line to be saved, before whatever comes next.
    void flush() {
        drafts.flush();
    }

    /// Saves what is set and then calls `saved`, unless it could not be saved.
    void finish(Runnable saved, Consumer<Failure> failed) {
        drafts.flush();
        lane.run(
                () -> true,
                done -> {
                    if (mark.stateProperty().get() != SaveState.NOT_SAVED) {
                        saved.run();
                    }
                },
                failed);
    }
}
