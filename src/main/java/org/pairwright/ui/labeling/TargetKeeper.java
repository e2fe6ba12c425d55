package org.pairwright.ui.labeling;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.service.LabelingService;
import org.pairwright.ui.kit.Background;

/// How far the project is with the pairs that it wants of each category. Counted in a background of
/// its own; where that takes long, not after each decision.
final class TargetKeeper {
    /// A count that takes longer is made less often.
    private static final Duration QUICK = Duration.ofMillis(200);

    /// After so many decisions then.
    private static final int SELDOM = 20;

    private final LabelingService service;
    private final Background lane;
    private final ReadOnlyObjectWrapper<List<CategoryTarget>> targets =
            new ReadOnlyObjectWrapper<>(List.of());
    private Duration took = Duration.ZERO;
    private int decisions;
    private boolean counting;

    private record Counted(List<CategoryTarget> targets, Duration took) {}

    /// @param lane where counts are made in order, beside what people wait for
    TargetKeeper(LabelingService service, Background lane) {
        this.service = service;
        this.lane = lane;
    }

    /// Those that are set; none until they are counted.
    ReadOnlyObjectProperty<List<CategoryTarget>> targetsProperty() {
        return targets.getReadOnlyProperty();
    }

    /// Somebody decided.
    void decided() {
        decisions++;
        boolean due = took.compareTo(QUICK) <= 0 || decisions >= SELDOM;
        if (!targets.get().isEmpty() && due) {
            count();
        }
    }

    /// Counts anew.
    void count() {
        if (counting) {
            return;
        }
        counting = true;
        decisions = 0;
        // Where it fails, the count stays as it was; why is in the log.
        lane.run(this::counted, this::show, failed -> counting = false);
    }

    private Counted counted() {
        long since = System.nanoTime();
        List<CategoryTarget> now = service.targets();
        return new Counted(now, Duration.ofNanos(System.nanoTime() - since));
    }

    private void show(Counted counted) {
        counting = false;
        took = counted.took();
        targets.set(counted.targets());
    }
}
