package org.pairwright.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// The mean of scores from 0 to 1, such as a share, where scores of a cluster, such as those on one
/// prompt, resemble each other. Nothing is kept but sums, however many scores there are.
///
/// The 95 % interval is Wilson's score interval of as many independent answers as the scores are
/// worth: p (1 - p) / variance, where the variance is the larger of the one between clusters
/// (Taylor series, with the factor G / (G - 1) for G clusters) and the one that independent scores
/// would have, by Student's t with G - 1 degrees of freedom. Where all scores are 0, or all are 1,
/// each cluster is worth one answer. Where each cluster has one score and the scores are 0 or 1 it
/// is Wilson's interval itself.
///
/// Sources: Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209-212;
/// Korn, E. L. and Graubard, B. I. (1998), "Confidence intervals for proportions with small
/// expected number of positive counts estimated from survey data", Survey Methodology 24, 193-201;
/// Franco, C. et al. (2019), "Comparative study of confidence intervals for proportions in complex
/// sample surveys", Journal of Survey Statistics and Methodology 7, 334-364.
public final class ClusteredMean {
    private static final double HALF_OF_95_PERCENT = 0.975;

    private final ClusterSizes sizes;
    private double sum;
    private double squares;
    private double squaredSums;
    private double products;
    private double current;

    /// @param sizes counts every score, also those of 0 that are not added here
    public ClusteredMean(ClusterSizes sizes) {
        this.sizes = sizes;
    }

    /// Adds a score of the present cluster; one of 0 need not be added.
    ///
    /// @param score from 0 to 1
    public void add(double score) {
        current += score;
        squares += score * score;
    }

    /// Ends the present cluster, before its sizes do.
    public void endCluster() {
        sum += current;
        squaredSums += current * current;
        products += current * sizes.current();
        current = 0;
    }

    /// The sum of the scores of the present cluster so far.
    public double current() {
        return current;
    }

    /// The sum of all scores of clusters that ended.
    public double sum() {
        return sum;
    }

    /// The mean.
    public Figure mean() {
        return Figure.of(sizes.scores() == 0 ? Double.NaN : share(), Reason.NO_LABELS);
    }

    private double share() {
        return sum / sizes.scores();
    }

    /// The interval of the mean.
    public Interval interval() {
        int clusters = sizes.clusters();
        if (sizes.scores() == 0) {
            return new Interval.Undefined(Reason.NO_LABELS);
        }
        if (clusters < 2) {
            return new Interval.Undefined(Reason.ONE_PROMPT);
        }
        boolean single = clusters == sizes.scores();
        double quantile =
                single
                        ? NormalDistribution.of(0, 1)
                                .inverseCumulativeProbability(HALF_OF_95_PERCENT)
                        : TDistribution.of(clusters - 1)
                                .inverseCumulativeProbability(HALF_OF_95_PERCENT);
        double variance = single ? independent() : Math.max(independent(), between());
        return wilson(share(), worth(variance), quantile, Math.sqrt(variance));
    }

    /// As many independent answers as the scores are worth.
    private double worth(double variance) {
        double share = share();
        double answer = share * (1 - share);
        return variance <= 0 || answer <= 0 ? sizes.clusters() : answer / variance;
    }

    private double independent() {
        double n = sizes.scores();
        return Math.max(0, squares / n - share() * share()) / n;
    }

    private double between() {
        double share = share();
        double n = sizes.scores();
        double spread = squaredSums - 2 * share * products + share * share * sizes.squares();
        int clusters = sizes.clusters();
        return Math.max(0, spread) / (n * n) * clusters / (clusters - 1.0);
    }

    /// Wilson's interval.
    ///
    /// @param share from 0 to 1
    /// @param n how many answers, more than 0
    /// @param quantile of the distribution
    static Interval.Known wilson(double share, double n, double quantile, double standardError) {
        double square = quantile * quantile;
        double middle = (share + square / (2 * n)) / (1 + square / n);
        double width =
                quantile
                        * Math.sqrt(share * (1 - share) / n + square / (4 * n * n))
                        / (1 + square / n);
        return new Interval.Known(
                Math.clamp(middle - width, 0, 1),
                Math.clamp(middle + width, 0, 1),
                standardError,
                0);
    }
}
