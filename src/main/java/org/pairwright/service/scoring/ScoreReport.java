package org.pairwright.service.scoring;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What became of a machine's look at pairs.
///
/// @param name what the annotator is called that stands for it
/// @param pairs how many were meant
/// @param scored of how many it said something now
/// @param already of how many it had before
/// @param failed of how many it could not
/// @param skipped those that have nothing to look at
/// @param unsafe in how many it called a response unsafe
/// @param swayed in how many a judge took the other response when they changed places
/// @param tokensIn those sent, by what the endpoint says
/// @param tokensOut those answered
/// @param stopped why it ended before all were gone through; empty where it did not
/// @param failures the first hundred
public record ScoreReport(
        String name,
        long pairs,
        long scored,
        long already,
        long failed,
        Skipped skipped,
        long unsafe,
        long swayed,
        long tokensIn,
        long tokensOut,
        BigDecimal cost,
        String stopped,
        List<Failed> failures,
        Duration took) {
    public ScoreReport {
        failures = List.copyOf(failures);
    }

    /// Pairs that were left out.
    ///
    /// @param why in a sentence; empty where there are none
    public record Skipped(long pairs, String why) {}

    /// A pair of which nothing was stored.
    public record Failed(UUID pair, String why) {}

    /// Whether it did not go through all pairs.
    public boolean isStopped() {
        return !stopped.isEmpty();
    }
}
