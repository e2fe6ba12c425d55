package org.pairwright.ui.labeling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How long somebody has worked on what is on the screen: time without a key or a move of the mouse
/// counts only for a while.
final class ActiveTime {
    /// How long one may read without touching anything before it no longer counts.
    static final Duration IDLE_AFTER = Duration.ofMinutes(2);

    private final InstantSource clock;
    private Duration before = Duration.ZERO;
    private Instant touched;

    ActiveTime(InstantSource clock) {
        this.clock = clock;
        touched = clock.instant();
    }

    /// Begins anew.
    void restart() {
        before = Duration.ZERO;
        touched = clock.instant();
    }

    /// Somebody is there.
    void touch() {
        before = elapsed();
        touched = clock.instant();
    }

    Duration elapsed() {
        Duration since = Duration.between(touched, clock.instant());
        return before.plus(since.compareTo(IDLE_AFTER) > 0 ? IDLE_AFTER : since);
    }
}
