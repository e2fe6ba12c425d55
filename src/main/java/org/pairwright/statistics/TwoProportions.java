package org.pairwright.statistics;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/// Whether something is as often so in one group as in another one.
public record TwoProportions(Proportion one, Proportion other) {
    /// With fewer expected in a cell the chi-square test is not to be trusted (Cochran 1954).
    private static final double FEW = 5;

    /// The two-sided p-value of the same share in both: by the chi-square test without a correction
    /// for continuity, or where few are expected by Fisher's exact test. It is 1 where a group is
    /// empty, or where all or none are so.
    public double significance() {
        int successes = one.successes() + other.successes();
        int trials = one.trials() + other.trials();
        if (one.trials() == 0 || other.trials() == 0 || successes == 0 || successes == trials) {
            return 1;
        }
        int[][] table = {
            {one.successes(), one.trials() - one.successes()},
            {other.successes(), other.trials() - other.successes()}
        };
        double least =
                Math.min(successes, trials - successes)
                        * (double) Math.min(one.trials(), other.trials())
                        / trials;
        return least < FEW
                ? FisherExactTest.withDefaults().test(table).getPValue()
                : ChiSquareTest.withDefaults()
                        .test(new long[][] {{table[0][0], table[0][1]}, {table[1][0], table[1][1]}})
                        .getPValue();
    }

    /// The 95 % interval of the difference one - other, from the score intervals of both. Where a
    /// group is empty it says nothing.
    ///
    /// Source: method 10 of Newcombe, R. G. (1998), "Interval estimation for the difference between
    /// independent proportions", Statistics in Medicine 17, 873-890.
    public Proportion.Bounds difference() {
        if (one.trials() == 0 || other.trials() == 0) {
            return new Proportion.Bounds(-1, 1);
        }
        double p = (double) one.successes() / one.trials();
        double q = (double) other.successes() / other.trials();
        Proportion.Bounds first = one.wilson();
        Proportion.Bounds second = other.wilson();
        return new Proportion.Bounds(
                p - q - Math.hypot(p - first.low(), second.high() - q),
                p - q + Math.hypot(first.high() - p, q - second.low()));
    }
}
