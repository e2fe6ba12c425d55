package org.pairwright.ui.shell;

import java.util.stream.IntStream;

/// Work that needs a processor and nothing else: how much longer it takes than it should is what
/// the machine does to any work.
final class Sums {
    private static final int TRIES = 200;
    private static final int TRIED = 200_000;

    private final double perMilli;
    private volatile long sum;

    /// Finds out how fast the machine is when it is not disturbed.
    Sums() {
        perMilli =
                TRIED
                        / (IntStream.range(0, TRIES).mapToLong(i -> timed()).min().orElseThrow()
                                / 1e6);
    }

    private long timed() {
        long begun = System.nanoTime();
        add(TRIED);
        return System.nanoTime() - begun;
    }

    /// Adds for about so long.
    void work(double millis) {
        add(Math.round(millis * perMilli));
    }

    private void add(long count) {
        long sum = this.sum;
        for (long i = 0; i < count; i++) {
            sum = sum * 31 + i;
        }
        this.sum = sum;
    }
}
