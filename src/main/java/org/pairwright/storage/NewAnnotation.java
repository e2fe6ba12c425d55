package org.pairwright.storage;

import java.time.Duration;
import java.time.Instant;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Side;

/// A revision about to be recorded.
///
/// @param pair the pair's key in this database
/// @param occurrence 0 the first time the annotator gets the pair
/// @param left which response stood left
/// @param shownAt when the pair came on the screen
/// @param active time spent on it without idle time; zero when unknown
public record NewAnnotation(
        long pair,
        Annotator annotator,
        int occurrence,
        Judgment judgment,
        Side left,
        Instant shownAt,
        Instant decidedAt,
        Duration active) {}
