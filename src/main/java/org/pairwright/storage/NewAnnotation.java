package org.pairwright.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Side;

/// A revision about to be recorded.
///
/// @param pair the pair's key in this database
/// @param occurrence 0 the first time the annotator gets the pair
/// @param leftCode which response stood left, `a` or `b`; empty for a machine, which sees no sides
/// @param shownAt when the pair came on the screen
/// @param active time spent on it without idle time; zero when unknown
public record NewAnnotation(
        long pair,
        Annotator annotator,
        int occurrence,
        Judgment judgment,
        String leftCode,
        Instant shownAt,
        Instant decidedAt,
        Duration active) {
    /// One by a person, who saw a response on the left.
    public NewAnnotation(
            long pair,
            Annotator annotator,
            int occurrence,
            Judgment judgment,
            Side left,
            Instant shownAt,
            Instant decidedAt,
            Duration active) {
        this(pair, annotator, occurrence, judgment, left.code(), shownAt, decidedAt, active);
    }

    /// What it became in the store, where times are whole milliseconds.
    Annotation recorded(long id, UUID uuid, boolean withdrawn) {
        return new Annotation(
                id,
                uuid,
                pair,
                annotator,
                occurrence,
                withdrawn,
                judgment,
                leftCode,
                Instant.ofEpochMilli(decidedAt.toEpochMilli()),
                active.toMillis());
    }
}
