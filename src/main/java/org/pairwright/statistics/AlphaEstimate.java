package org.pairwright.statistics;

/// Krippendorff's alpha and how much it would vary with other items.
///
/// @param interval undefined where alpha is, or where nobody asked for it
public record AlphaEstimate(Figure alpha, Interval interval) {
    private static final int TWO = 2;

    /// Alpha of labels, with an interval from resampled clusters of items.
    public static AlphaEstimate of(Ratings ratings, Metric metric, AuditOptions options) {
        return of(ratings, Patterns.of(ratings), metric, options);
    }

    /// No alpha, for a reason.
    public static AlphaEstimate undefined(Reason reason) {
        return new AlphaEstimate(new Figure.Undefined(reason), new Interval.Undefined(reason));
    }

    static AlphaEstimate of(
            Ratings ratings, Patterns patterns, Metric metric, AuditOptions options) {
        Figure alpha = KrippendorffAlpha.of(patterns, metric);
        return new AlphaEstimate(
                alpha,
                switch (alpha) {
                    case Figure.Undefined undefined -> new Interval.Undefined(undefined.reason());
                    case Figure.Known _ when options.replicates() == 0 ->
                            new Interval.Undefined(Reason.NOT_ASKED);
                    case Figure.Known _ ->
                            new ItemBootstrap(patterns, ratings.clusters(), TWO)
                                    .interval(
                                            new KrippendorffAlpha(patterns, metric)::of,
                                            options.replicates(),
                                            options.seed());
                });
    }
}
