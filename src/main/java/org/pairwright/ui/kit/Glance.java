package org.pairwright.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/// A screen's look at work that goes on elsewhere: it can stop it, and of how far it is it is told
/// only what it has time to show.
public final class Glance {
    private final Background background;
    private final DoubleConsumer show;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicBoolean showing = new AtomicBoolean();

    /// @param show told on the screen's thread how far it is, from 0 to 1; less than 0 while that
    ///   is unknown
    public Glance(Background background, DoubleConsumer show) {
        this.background = background;
        this.show = show;
    }

    /// For work of which nothing is shown before it is done.
    public Glance(Background background) {
        this(background, share -> {});
    }

    /// Says how far the work is, from its own thread.
    ///
    /// @param stage what is being done
    /// @param total 0 while it is unknown
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

    /// Shows something that is known before the work is done, unless it is stopped by then.
    public void show(Runnable known) {
        background.onScreen(() -> {
            if (!stop.get()) {
                known.run();
            }
        });
    }

    /// Whether the work was stopped: nobody wants its outcome any more.
    public boolean cancelled() {
        return stop.get();
    }

    /// Asks the work to stop.
    public void stop() {
        stop.set(true);
    }
}
