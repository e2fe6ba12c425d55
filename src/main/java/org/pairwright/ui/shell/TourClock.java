package org.pairwright.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still between the tour's steps, so that timers show the same each time.
final class TourClock implements InstantSource {
    /// Begins in the past, so that it never runs ahead of the clock that stamps decisions.
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.now().minus(Duration.ofHours(6)));

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
