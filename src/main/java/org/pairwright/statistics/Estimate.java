package org.pairwright.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// A number that was estimated, such as a coefficient, and how sure it is by the normal
/// distribution.
///
/// @param standardError 0 or more
public record Estimate(double value, double standardError) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /// So many standard errors on either side make an interval of 95 %.
    private static final double WIDTH = NORMAL.inverseCumulativeProbability(0.975);

    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(standardError) || standardError < 0) {
            throw new IllegalArgumentException(
                    "There can't be an estimate of %s with an error of %s."
                            .formatted(value, standardError));
        }
    }

    /// The lower bound of the 95 % interval.
    public double low() {
        return value - WIDTH * standardError;
    }

    /// The upper bound of the 95 % interval.
    public double high() {
        return value + WIDTH * standardError;
    }

    /// The two-sided p-value of a true value of 0.
    public double significance() {
        if (standardError == 0) {
            return value == 0 ? 1 : 0;
        }
        return 2 * NORMAL.survivalProbability(Math.abs(value) / standardError);
    }
}
