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
/// @param alpha Krippendorff's nominal alpha, at most 1; null as above, where all decisions are for
///   one side, and in releases of before it was told
/// @param reason why there is no figure, or no alpha; empty where there are
public record Agreement(
        long pairs,
        long decisions,
        @Nullable Double percent,
        @Nullable Double pooled,
        @Nullable Double alpha,
        String reason) {
    private static final String NONE = "No pair was decided by two or more.";
    private static final String ONE_SIDE =
            "All decisions are for one side, so that chance can't be taken out.";

    /// What was added up.
    public static Agreement of(AgreementTally tally) {
        if (tally.pairs() == 0) {
            return new Agreement(0, 0, null, null, null, NONE);
        }
        double alpha = tally.alpha();
        boolean told = !Double.isNaN(alpha);
        return new Agreement(
                tally.pairs(),
                tally.decisions(),
                tally.percentAgreement(),
                tally.pooledAgreement(),
                told ? alpha : null,
                told ? "" : ONE_SIDE);
    }
}
