package org.pairwright.service.generating;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What became of prompts that were to be answered.
///
/// @param prompts how many there are
/// @param pairs how many new pairs came of them
/// @param already how many prompts had all answers before
/// @param failed how many prompts could not be read or lack an answer; nothing of them was stored
/// @param seed with which answers were drawn; 0 where they came from a file
/// @param stopped why it ended before all were answered; empty where it did not
/// @param batches the ids by which the pairs can be taken back
/// @param failures the first hundred
/// @param passedOver how many rows are answers of versions that nobody asked for, by these
public record GenerateReport(
        long prompts,
        long pairs,
        long already,
        long failed,
        long tokensIn,
        long tokensOut,
        BigDecimal cost,
        long seed,
        String stopped,
        List<String> batches,
        List<Failed> failures,
        Map<String, Long> passedOver,
        Duration took) {
    public GenerateReport {
        batches = List.copyOf(batches);
        failures = List.copyOf(failures);
        passedOver = Collections.unmodifiableMap(new LinkedHashMap<>(passedOver));
    }

    /// A prompt of which nothing was stored.
    ///
    /// @param line where it stands in the file
    public record Failed(long line, String why) {}

    /// What [#stopped] is where somebody wanted no more.
    static final String CANCELED = "Canceled.";

    /// Whether somebody wanted no more.
    public boolean isCanceled() {
        return stopped.equals(CANCELED);
    }

    /// Whether not all prompts were gone through.
    public boolean isStopped() {
        return !stopped.isEmpty();
    }
}
