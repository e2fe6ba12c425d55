package org.pairwright.ui.labeling;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import org.pairwright.service.Progress;
import org.pairwright.ui.kit.Background;

/// Watches an act on many pairs being taken back or done again, and stops it when told to.
final class TurnWatch implements Progress {
    private final Background background;
    private final DoubleConsumer show;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean showing = new AtomicBoolean();

    /// @param show told on the screen's thread how far it is, up to 1
    TurnWatch(Background background, DoubleConsumer show) {
        this.background = background;
        this.show = show;
    }

    @Override
    public void report(String stage, long done, long total) {
        if (showing.compareAndSet(false, true)) {
            background.onScreen(() -> {
                showing.set(false);
                show.accept(total == 0 ? 0 : (double) done / total);
            });
        }
    }

    @Override
    public boolean cancelled() {
        return stopped.get();
    }

    void stop() {
        stopped.set(true);
    }
}
