package org.pairwright.statistics;

import java.util.List;
import java.util.function.Supplier;

/// All figures of agreement on one kind of label.
///
/// Of several labels that an annotator gave to an item the first one counts, except in Dawid and
/// Skene's model, which takes them all.
///
/// @param basis what the figures rest on
/// @param repeats labels left out because their annotator had labeled the item before
/// @param percent agreement without correction; for sets of whole sets
/// @param chance coefficients without weights
/// @param chanceIntervals how much these vary with other items
/// @param ac2 Gwet's coefficient with quadratic weights; undefined where categories have no order
/// @param ac2Interval how much that varies
/// @param alpha Krippendorff's alpha by the level's own differences; for sets those of MASI
/// @param pairs each two annotators who share items
/// @param categories positive agreement for each category
/// @param rest how far each annotator agrees with the others
/// @param dawidSkene what is true, and how good each annotator is, by a model
public record RatingsAudit(
        Basis basis,
        int repeats,
        PercentAgreement percent,
        ChanceCorrected chance,
        ChanceIntervals chanceIntervals,
        Figure ac2,
        Interval ac2Interval,
        AlphaEstimate alpha,
        List<AnnotatorPairs.Pair> pairs,
        List<PositiveAgreement> categories,
        List<LeaveOneOut> rest,
        DawidSkene dawidSkene) {
    /// The figures of labels that are one category each.
    ///
    /// @param scale where each category stands on the scheme's scale; none where there is no order
    public static RatingsAudit of(
            Ratings ratings, Metric metric, AuditOptions options, double... scale) {
        return of(ratings, new Resampling(ratings.firstLabels(), options), metric, options, scale);
    }

    /// The same, whose intervals are drawn together with what else was asked for. Whoever no longer
    /// wants what is drawn no longer wants the estimates of the model, either.
    ///
    /// @param resampling of the first labels
    public static RatingsAudit of(
            Ratings ratings,
            Resampling resampling,
            Metric metric,
            AuditOptions options,
            double... scale) {
        Ratings labels = ratings.firstLabels();
        Resampling.View all = resampling.labels();
        Weights identity = new Weights.Identity();
        Figure ac2 = new Figure.Undefined(Reason.NO_ORDER);
        Supplier<Interval> ac2Interval = () -> new Interval.Undefined(Reason.NO_ORDER);
        if (scale.length > 0) {
            Weights quadratic = new Weights.Quadratic(scale);
            ac2 = all.chance(quadratic).gwet();
            Supplier<ChanceIntervals> intervals = all.chanceIntervals(quadratic);
            ac2Interval = () -> intervals.get().gwet();
        }
        Supplier<ChanceIntervals> chanceIntervals = all.chanceIntervals(identity);
        Supplier<AlphaEstimate> alpha = all.alphaEstimate(metric);
        return new RatingsAudit(
                Basis.of(labels),
                ratings.labels() - labels.labels(),
                all.percent(),
                all.chance(identity),
                chanceIntervals.get(),
                ac2,
                ac2Interval.get(),
                alpha.get(),
                AnnotatorPairs.of(labels, scale),
                all.positive(),
                LeaveOneOut.of(labels),
                DawidSkene.of(
                        ratings,
                        options.starts(),
                        options.smoothing(),
                        options.seed(),
                        resampling.look()));
    }

    /// The figures of labels that are sets, each set that occurs being a category. What has no
    /// meaning for sets is undefined: they have no order, how many there could be is not known, and
    /// annotators confuse tags rather than sets.
    public static RatingsAudit ofSets(Ratings ratings, AlphaEstimate alpha, AuditOptions options) {
        Ratings labels = ratings.firstLabels();
        Patterns patterns = Patterns.of(labels);
        Figure undefined = new Figure.Undefined(Reason.SETS);
        ChanceCorrected chance = ChanceCorrected.of(patterns, new Weights.Identity());
        return new RatingsAudit(
                Basis.of(labels),
                ratings.labels() - labels.labels(),
                PercentAgreement.of(patterns),
                new ChanceCorrected(
                        chance.observed(), chance.chance(), chance.fleiss(), undefined, undefined),
                ChanceIntervals.of(labels, patterns, new Weights.Identity(), options),
                undefined,
                new Interval.Undefined(Reason.SETS),
                alpha,
                AnnotatorPairs.of(labels),
                PositiveAgreement.of(patterns),
                LeaveOneOut.of(labels),
                new DawidSkene.Undefined(Reason.SETS));
    }
}
