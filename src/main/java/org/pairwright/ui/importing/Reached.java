package org.pairwright.ui.importing;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// How far reading is.
///
/// @param done in bytes
/// @param total in bytes; 0 while it is unknown
/// @param rows how many were read
/// @param after how long it takes by now
record Reached(long done, long total, long rows, Duration after) {
    static final Reached NOTHING = new Reached(0, 0, 0, Duration.ZERO);

    /// What is said before says nothing of what is to come.
    private static final Duration SETTLED = Duration.ofSeconds(1);

    /// From 0 to 1; less than 0 while it is unknown.
    double share() {
        return total == 0 ? -1 : Math.min(1, (double) done / total);
    }

    /// Rows a second; empty while it is too early to say.
    OptionalLong pace() {
        return isSettled() && rows > 0
                ? OptionalLong.of(Math.max(1, rows * 1_000 / after.toMillis()))
                : OptionalLong.empty();
    }

    /// How long it goes on; empty while it is too early to say.
    Optional<Duration> left() {
        return isSettled() && done > 0 && total >= done
                ? Optional.of(
                        Duration.ofMillis(
                                Math.round(after.toMillis() * ((double) total / done - 1))))
                : Optional.empty();
    }

    private boolean isSettled() {
        return after.compareTo(SETTLED) >= 0;
    }
}
