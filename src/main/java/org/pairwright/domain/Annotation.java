package org.pairwright.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One revision in the chain of what an annotator decided on a pair.
///
/// @param pair the pair's key inside the database
/// @param occurrence 0 for the first time the annotator got the pair, then one more each repeat
/// @param withdrawn whether this revision takes the chain's decision back; its judgment is empty
///   then
/// @param leftCode which response stood left, `a` or `b`; empty where nothing was shown, as in an
///   import
/// @param activeMillis time spent on the pair without idle time; 0 when unknown
public record Annotation(
        long id,
        UUID uuid,
        long pair,
        Annotator annotator,
        int occurrence,
        boolean withdrawn,
        Judgment judgment,
        String leftCode,
        Instant decidedAt,
        long activeMillis) {
    /// The same with hazards told in other categories.
    Annotation told(CategoryTerms terms) {
        Judgment told = judgment;
        for (Side side : Side.values()) {
            told = told.withVerdict(side, judgment.verdict(side).told(terms));
        }
        return new Annotation(
                id,
                uuid,
                pair,
                annotator,
                occurrence,
                withdrawn,
                told,
                leftCode,
                decidedAt,
                activeMillis);
    }

    public Optional<Side> left() {
        return Side.of(leftCode);
    }
}
