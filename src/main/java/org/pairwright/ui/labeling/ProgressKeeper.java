package org.pairwright.ui.labeling;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.LabelingProgress;
import org.pairwright.service.LabelingService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// How far the annotator is, counted in the background.
final class ProgressKeeper {
    private final LabelingService service;
    private final Background lane;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<LabelingProgress> progress =
            new ReadOnlyObjectWrapper<>(LabelingProgress.NONE);

    ProgressKeeper(LabelingService service, Background lane, ZoneId zone) {
        this.service = service;
        this.lane = lane;
        this.zone = zone;
    }

    ReadOnlyObjectProperty<LabelingProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    void refresh() {
        // Where it fails, the count stays as it was; why is in the log.
        refresh(counted -> {}, failed -> progress.set(progress.get()));
    }

    /// Counts, then runs one of the two.
    void refresh(Consumer<LabelingProgress> done, Consumer<Failure> failed) {
        lane.run(
                () -> service.progress(zone),
                counted -> {
                    progress.set(counted);
                    done.accept(counted);
                },
                failed);
    }
}
