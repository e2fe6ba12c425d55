package org.pairwright.ui.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.pairwright.service.Progress;
import org.pairwright.ui.kit.Background;

/// Watches files being read: stops it when told to, and passes on only what the screen has time to
/// show.
final class Watch implements Progress {
    private final Background background;
    private final InstantSource clock;
    private final Consumer<Reached> show;
    private final Instant start;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicBoolean showing = new AtomicBoolean();
    private final AtomicLong rows = new AtomicLong();

    /// @param show told on the screen's thread
    Watch(Background background, InstantSource clock, Consumer<Reached> show) {
        this.background = background;
        this.clock = clock;
        this.show = show;
        start = clock.instant();
    }

    @Override
    public void rows(long rows) {
        this.rows.set(rows);
    }

    @Override
    public void report(String stage, long done, long total) {
        if (showing.compareAndSet(false, true)) {
            background.onScreen(() -> {
                showing.set(false);
                Duration after = Duration.between(start, clock.instant());
                show.accept(new Reached(done, total, rows.get(), after));
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
