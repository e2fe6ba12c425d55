package org.pairwright.dataset.release;

import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.AgreementTally;

/// How far annotators agree on the side that is better, over pairs that two or more of them
/// decided. Ties and both bad are sides of their own.
///
/// @param pairs such pairs
/// @param decisions on those
/// @param percent the mean over pairs of the share of agreeing annotator pairs, 0 to 1; null where
///   there are no such pairs
/// @param pooled the share of agreeing annotator pairs of all pairs together; null as above
/// @param reason why there is no figure; empty where there is one
public record Agreement(
        long pairs,
        long decisions,
        @Nullable Double percent,
        @Nullable Double pooled,
        String reason) {
    /// What was added up.
    public static Agreement of(AgreementTally tally) {
        return tally.pairs() == 0
                ? new Agreement(0, 0, null, null, "No pair was decided by two or more.")
                : new Agreement(
                        tally.pairs(),
                        tally.decisions(),
                        tally.percentAgreement(),
                        tally.pooledAgreement(),
                        "");
    }
}
