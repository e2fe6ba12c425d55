package org.pairwright.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/// The means of two things on the same clusters, such as how often the responses of two prompt
/// versions to the same prompts are unsafe, and how far they are apart. Each cluster counts once.
///
/// The 95 % interval of the difference is made of the score intervals of both means and of how far
/// the two go together, so that it is no point where both are always 0: method 10 of Newcombe, R.
/// G. (1998), "Improved confidence intervals for the difference between binomial proportions based
/// on paired data", Statistics in Medicine 17, 2635-2650, for means of several answers as in Zou,
/// G. Y. and Donner, A. (2008), "Construction of confidence limits about effect measures: a general
/// approach", Statistics in Medicine 27, 1693-1702, by Student's t with one degree of freedom less
/// than there are clusters.
public final class PairedMeans {
    private static final double HALF_OF_95_PERCENT = 0.975;
    private static final int FIRST_CAPACITY = 64;

    private double[] one = new double[FIRST_CAPACITY];
    private double[] other = new double[FIRST_CAPACITY];
    private int clusters;

    /// Adds a cluster.
    ///
    /// @param one the mean of the first there, from 0 to 1
    /// @param other the mean of the second there, from 0 to 1
    public void add(double one, double other) {
        if (!(one >= 0 && one <= 1 && other >= 0 && other <= 1)) {
            throw new IllegalArgumentException(
                    "%s and %s are not both from 0 to 1.".formatted(one, other));
        }
        if (clusters == this.one.length) {
            this.one = Arrays.copyOf(this.one, 2 * clusters);
            this.other = Arrays.copyOf(this.other, 2 * clusters);
        }
        this.one[clusters] = one;
        this.other[clusters++] = other;
    }

    /// How many clusters there are.
    public int clusters() {
        return clusters;
    }

    /// The mean of the first.
    public Figure one() {
        return Figure.of(mean(one), Reason.NO_SHARED_PROMPTS);
    }

    /// The mean of the second.
    public Figure other() {
        return Figure.of(mean(other), Reason.NO_SHARED_PROMPTS);
    }

    /// The mean of the first less that of the second.
    public Figure difference() {
        return Figure.of(mean(one) - mean(other), Reason.NO_SHARED_PROMPTS);
    }

    private double mean(double[] means) {
        double sum = 0;
        for (int i = 0; i < clusters; i++) {
            sum += means[i];
        }
        return clusters == 0 ? Double.NaN : sum / clusters;
    }

    /// The interval of the difference.
    public Interval interval() {
        if (clusters < 2) {
            return new Interval.Undefined(
                    clusters == 0 ? Reason.NO_SHARED_PROMPTS : Reason.ONE_PROMPT);
        }
        return interval(
                TDistribution.of(clusters - 1).inverseCumulativeProbability(HALF_OF_95_PERCENT));
    }

    /// The same by another quantile, of at least two clusters.
    Interval.Known interval(double quantile) {
        double first = mean(one);
        double second = mean(other);
        double firstVariance = covariance(one, one);
        double secondVariance = covariance(other, other);
        double both = Math.sqrt(firstVariance * secondVariance);
        double correlation = both == 0 ? 0 : Math.clamp(covariance(one, other) / both, -1, 1);
        Interval.Known low = wilson(first, firstVariance, quantile);
        Interval.Known high = wilson(second, secondVariance, quantile);
        double down = apart(first - low.low(), high.high() - second, correlation);
        double up = apart(low.high() - first, second - high.low(), correlation);
        double difference = first - second;
        return new Interval.Known(
                Math.max(-1, difference - down),
                Math.min(1, difference + up),
                deviation() / Math.sqrt(clusters),
                0);
    }

    private Interval.Known wilson(double mean, double variance, double quantile) {
        double answer = mean * (1 - mean);
        double worth =
                variance == 0 || answer <= 0 ? clusters : Math.max(1, answer / variance) * clusters;
        return ClusteredMean.wilson(mean, worth, quantile, Math.sqrt(variance / clusters));
    }

    private static double apart(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
    }

    /// With the number of clusters below, as a share of independent answers has it.
    private double covariance(double[] first, double[] second) {
        double firstMean = mean(first);
        double secondMean = mean(second);
        double sum = 0;
        for (int i = 0; i < clusters; i++) {
            sum += (first[i] - firstMean) * (second[i] - secondMean);
        }
        return sum / clusters;
    }

    /// The standard deviation of the differences of clusters, of which there are at least two.
    double deviation() {
        return Numbers.deviation(differences());
    }

    private double[] differences() {
        double[] differences = new double[clusters];
        Arrays.setAll(differences, i -> one[i] - other[i]);
        return differences;
    }

    /// The two-sided p-value of no difference at all: how often the difference is as large when it
    /// is left to chance which of the two a cluster speaks for.
    ///
    /// @param seed where not all ways are gone through
    public double significance(long seed) {
        return SignFlips.significance(differences(), seed);
    }
}
