package org.pairwright.endpoint;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Lets time pass before a request.
public interface Pause {
    /// How soon a pause ends that nobody wants any more.
    Duration LOOK = Duration.ofMillis(50);

    /// By the clock.
    Pause REAL = Pause::sleep;

    /// Waits, or less where the work is unwanted meanwhile.
    void pass(Duration time, BooleanSupplier unwanted);

    private static void sleep(Duration time, BooleanSupplier unwanted) {
        long end = System.nanoTime() + time.toNanos();
        long left = time.toNanos();
        while (left > 0 && !unwanted.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(Math.min(left, LOOK.toNanos()));
            left = end - System.nanoTime();
        }
    }
}
