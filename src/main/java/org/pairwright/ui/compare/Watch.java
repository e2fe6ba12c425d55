package org.pairwright.ui.compare;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.pairwright.service.Progress;
import org.pairwright.ui.kit.Background;

/// Watches a comparison: stops it when told to, and passes on only what the screen has time to
/// show.
final class Watch implements Progress {
    private final Background background;
    private final Consumer<Double> show;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicBoolean showing = new AtomicBoolean();

    /// @param show told on the screen's thread how far it is, from 0 to 1; less than 0 while that
    ///   is unknown
    Watch(Background background, Consumer<Double> show) {
        this.background = background;
        this.show = show;
    }

    @Override
    public void report(String stage, long done, long total) {
        if (showing.compareAndSet(false, true)) {
            background.onScreen(() -> {
                showing.set(false);
                if (!stop.get()) {
                    show.accept(total == 0 ? -1 : Math.min(1, (double) done / total));
                }
            });
        }
    }

    @Override
    public boolean cancelled() {
        return stop.get();
    }

    void stop() {
        stop.set(true);
    }
}
