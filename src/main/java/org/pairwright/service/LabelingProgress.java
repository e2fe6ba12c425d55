package org.pairwright.service;

import java.time.Duration;

/// How far an annotator is.
///
/// @param done pairs decided or skipped
/// @param skipped those of them that were skipped
/// @param total pairs there are for them
/// @param today those decided since their midnight
/// @param worked time spent on what is decided, without idle time
/// @param medianPace median time per pair over the latest decisions; zero when none is known
public record LabelingProgress(
        long done, long skipped, long total, long today, Duration worked, Duration medianPace) {
    /// Nothing is known yet.
    public static final LabelingProgress NONE =
            new LabelingProgress(0, 0, 0, 0, Duration.ZERO, Duration.ZERO);

    /// Pairs on which something was decided.
    public long labeled() {
        return done - skipped;
    }
}
