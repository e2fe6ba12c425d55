package org.pairwright.ui.labeling;

import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.domain.Judgment;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// Saves what is set before Enter, at once: while one save is under way, only the latest waits.
final class DraftKeeper {
    private record Draft(LabelingTask task, Judgment judgment) {}

    private final LabelingService service;
    private final Background lane;
    private final Runnable saved;
    private final Consumer<Failure> failed;
    private Optional<Draft> waiting = Optional.empty();
    private boolean saving;

    /// @param lane the background in which all that is saved happens in order
    DraftKeeper(
            LabelingService service, Background lane, Runnable saved, Consumer<Failure> failed) {
        this.service = service;
        this.lane = lane;
        this.saved = saved;
        this.failed = failed;
    }

    void keep(LabelingTask task, Judgment judgment) {
        waiting = Optional.of(new Draft(task, judgment));
        if (!saving) {
            flush();
        }
    }

    /// Puts what waits in line, before whatever comes next.
    void flush() {
        Optional<Draft> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(draft -> {
            saving = true;
            lane.run(() -> save(draft), this::saved, this::failed);
        });
    }

    private Draft save(Draft draft) {
        service.saveDraft(draft.task(), draft.judgment());
        return draft;
    }

    private void saved(Draft draft) {
        saving = false;
        if (waiting.isPresent()) {
            flush();
        } else {
            saved.run();
        }
    }

    private void failed(Failure failure) {
        saving = false;
        failed.accept(failure);
    }
}
