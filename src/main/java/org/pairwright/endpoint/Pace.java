package org.pairwright.endpoint;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Spreads requests evenly, so that no more are begun in a minute than is agreed.
final class Pace {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final long step;
    private final LongSupplier clock;
    private boolean begun;
    private long next;

    /// @param perMinute 0 for as many as it takes
    /// @param clock in nanoseconds
    Pace(int perMinute, LongSupplier clock) {
        step = perMinute == 0 ? 0 : MINUTE / perMinute;
        this.clock = clock;
    }

    /// Takes the next turn.
    ///
    /// @return how long it is until then
    synchronized Duration take() {
        long now = clock.getAsLong();
        if (!begun || next - now < 0) {
            begun = true;
            next = now;
        }
        long wait = next - now;
        next += step;
        return Duration.ofNanos(wait);
    }
}
