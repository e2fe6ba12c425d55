package org.pairwright.ui.labeling;

import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.AnnotatorProgress;
import org.pairwright.service.LabelingProgress;
import org.pairwright.service.LabelingService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// How far the annotator is. Counted in a background of its own, since that takes a while in a
/// large project and nothing waits for it.
final class ProgressKeeper {
    private final AnnotatorProgress counted;
    private final Background lane;
    private final ReadOnlyObjectWrapper<LabelingProgress> progress =
            new ReadOnlyObjectWrapper<>(LabelingProgress.NONE);

    /// @param lane where counts are made in order, beside what people wait for
    ProgressKeeper(LabelingService service, Background lane, ZoneId zone) {
        this.lane = lane;
        counted = service.keptProgress(zone);
    }

    /// [LabelingProgress#NONE] until it is known.
    ReadOnlyObjectProperty<LabelingProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Counts everything anew.
    void recount() {
        show(counted::count);
    }

    /// The annotator did something about a pair.
    void after(long pair) {
        show(() -> counted.after(pair));
    }

    private void show(Callable<LabelingProgress> work) {
        // Where it fails, the count stays as it was; why is in the log.
        lane.run(work, progress::set, failed -> progress.set(progress.get()));
    }

    /// Runs one of the two once everything is counted.
    void whenKnown(Consumer<LabelingProgress> done, Consumer<Failure> failed) {
        lane.run(
                counted::latest,
                known -> {
                    progress.set(known);
                    done.accept(known);
                },
                failed);
    }
}
