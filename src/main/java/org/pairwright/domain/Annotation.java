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
/// @param informed whether its annotator had been shown what machines found of the pair, once they
///   had decided
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
        long activeMillis,
        boolean informed) {
    /// One whose annotator was shown nothing of what machines found.
    public Annotation(
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
        this(
                id,
                uuid,
                pair,
                annotator,
                occurrence,
                withdrawn,
                judgment,
                leftCode,
                decidedAt,
                activeMillis,
                false);
    }

    /// The same, made after its annotator was shown what machines found.
    public Annotation afterSuggestion() {
        return new Annotation(
                id,
                uuid,
                pair,
                annotator,
                occurrence,
                withdrawn,
                judgment,
                leftCode,
                decidedAt,
                activeMillis,
                true);
    }

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
                activeMillis,
                informed);
    }

    public Optional<Side> left() {
        return Side.of(leftCode);
    }
}
