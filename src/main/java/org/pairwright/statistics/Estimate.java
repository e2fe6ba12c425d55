package org.pairwright.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// A number that was estimated, such as a coefficient, and how sure it is by Student's t
/// distribution.
///
/// @param standardError 0 or more
/// @param degrees of freedom, at least 1: with errors that are robust for clusters one less than
///   there are clusters; infinite for the normal distribution
public record Estimate(double value, double standardError, double degrees) {
    private static final double HALF_OF_95_PERCENT = 0.975;

    public Estimate {
        if (!Double.isFinite(value) || !(standardError >= 0) || !(degrees >= 1)) {
            throw new IllegalArgumentException(
                    "There can't be an estimate of %s with an error of %s and %s degrees of freedom."
                            .formatted(value, standardError, degrees));
        }
    }

    /// An estimate that is about normally distributed.
    public Estimate(double value, double standardError) {
        this(value, standardError, Double.POSITIVE_INFINITY);
    }

    /// The lower bound of the 95 % interval.
    public double low() {
        return value - width();
    }

    /// The upper bound of the 95 % interval.
    public double high() {
        return value + width();
    }

    private double width() {
        return distribution().inverseCumulativeProbability(HALF_OF_95_PERCENT) * standardError;
    }

    /// The two-sided p-value of a true value of 0.
    public double significance() {
        if (standardError == 0) {
            return value == 0 ? 1 : 0;
        }
        return 2 * distribution().survivalProbability(Math.abs(value) / standardError);
    }

    private ContinuousDistribution distribution() {
        return Double.isInfinite(degrees) ? NormalDistribution.of(0, 1) : TDistribution.of(degrees);
    }
}
