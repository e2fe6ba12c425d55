package org.pairwright.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/// A share, such as how often the left side was chosen, and how sure it is.
///
/// @param successes from 0
/// @param trials at least as many
public record Proportion(int successes, int trials) {
    /// What an interval of 95 % leaves out.
    private static final double ALPHA = 0.05;

    private static final double HALF = 0.5;

    public Proportion {
        if (successes < 0 || trials < successes) {
            throw new IllegalArgumentException(
                    "There can't be %d of %d.".formatted(successes, trials));
        }
    }

    /// The bounds of an interval, each from 0 to 1.
    public record Bounds(double low, double high) {}

    /// The share itself.
    public Figure share() {
        double share = trials == 0 ? Double.NaN : (double) successes / trials;
        return Figure.of(share, Reason.NO_LABELS);
    }

    /// The 95 % score interval: it lies within 0 and 1 and is right for few trials, too. Of no
    /// trials it is 0 to 1.
    ///
    /// Source: Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209-212;
    /// method 3 of Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872.
    public Bounds wilson() {
        return bounds(BinomialConfidenceInterval.WILSON_SCORE);
    }

    /// The 95 % interval that covers at least as often as it says.
    ///
    /// Source: Clopper, C. J. and Pearson, E. S. (1934), Biometrika 26, 404-413.
    public Bounds clopperPearson() {
        return bounds(BinomialConfidenceInterval.CLOPPER_PEARSON);
    }

    /// The exact two-sided p-value of a share of one half.
    public double fairness() {
        return significance(HALF);
    }

    /// The exact two-sided p-value of a true share: how likely outcomes are that are as unlikely as
    /// this one, or more so.
    ///
    /// @param share from 0 to 1
    public double significance(double share) {
        return trials == 0
                ? 1
                : BinomialTest.withDefaults()
                        .with(AlternativeHypothesis.TWO_SIDED)
                        .test(trials, successes, share)
                        .getPValue();
    }

    private Bounds bounds(BinomialConfidenceInterval method) {
        if (trials == 0) {
            return new Bounds(0, 1);
        }
        var interval = method.fromErrorRate(trials, successes, ALPHA);
        return new Bounds(interval.getLowerBound(), interval.getUpperBound());
    }
}
