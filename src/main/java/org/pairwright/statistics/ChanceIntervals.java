package org.pairwright.statistics;

import java.util.List;

/// How much the coefficients of [ChanceCorrected] would vary with other items, of which those with
/// one label are drawn too, as they enter the shares of categories.
///
/// @param observed of the agreement itself
/// @param fleiss of Fleiss' kappa
/// @param gwet of AC1, with weights of AC2
public record ChanceIntervals(Interval observed, Interval fleiss, Interval gwet) {
    private static final int ONE = 1;

    /// No intervals, for a reason.
    static ChanceIntervals undefined(Reason reason) {
        Interval none = new Interval.Undefined(reason);
        return new ChanceIntervals(none, none, none);
    }

    /// The intervals of labels.
    public static ChanceIntervals of(Ratings ratings, Weights weights, AuditOptions options) {
        return of(ratings, Patterns.of(ratings), weights, options);
    }

    static ChanceIntervals of(
            Ratings ratings, Patterns patterns, Weights weights, AuditOptions options) {
        if (options.replicates() == 0) {
            return undefined(Reason.NOT_ASKED);
        }
        double[] within = ChanceCorrected.within(patterns, weights);
        List<Interval> intervals =
                new ItemBootstrap(patterns, ratings.clusters(), ONE)
                        .intervals(
                                items ->
                                        ChanceCorrected.figures(
                                                new ItemCounts(patterns, items), weights, within),
                                options.replicates(),
                                options.seed());
        return of(intervals);
    }

    /// Those that are wanted of what [ChanceCorrected#figures] gives.
    static ChanceIntervals of(List<Interval> ofFigures) {
        return new ChanceIntervals(ofFigures.get(0), ofFigures.get(2), ofFigures.get(3));
    }
}
