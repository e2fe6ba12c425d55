package org.pairwright.statistics;

import java.util.Arrays;

/// How much a figure varies when the items are drawn again: the middle 95 % of what resampled items
/// give (percentiles with linear interpolation, type 7 of Hyndman and Fan 1996), and the standard
/// error.
public sealed interface Interval {
    /// What part of the resampled figures may be undefined.
    double MAX_UNDEFINED = 0.05;

    /// What part of the resampled figures lies below the interval.
    double LOW = 0.025;

    /// What part lies below its upper end.
    double HIGH = 0.975;

    /// Figures that differ by no more than this are the same.
    double ROUNDING = 1e-12;

    /// An interval that is known.
    ///
    /// @param low what 2.5 % of the resampled figures lie below
    /// @param high what 2.5 % lie above
    /// @param standardError the standard deviation of the resampled figures
    /// @param replicates how many resampled figures there are; 0 where the interval follows from a
    ///   formula instead
    record Known(double low, double high, double standardError, int replicates)
            implements Interval {}

    /// The figure varies in a way that no interval describes.
    record Undefined(Reason reason) implements Interval {}

    /// The interval of an estimate that is about normally distributed.
    static Interval of(Estimate estimate) {
        return new Known(estimate.low(), estimate.high(), estimate.standardError(), 0);
    }

    /// The interval of resampled figures. Where they are all the same, such as where nobody ever
    /// disagrees, there is none: it would have no width however few items there are.
    ///
    /// @param figures NaN where the figure was undefined
    static Interval of(double[] figures) {
        double[] sorted = Arrays.stream(figures).filter(it -> !Double.isNaN(it)).sorted().toArray();
        int undefined = figures.length - sorted.length;
        if (sorted.length < 2 || undefined > MAX_UNDEFINED * figures.length) {
            return new Undefined(Reason.UNSTABLE);
        }
        if (sorted[sorted.length - 1] - sorted[0] <= ROUNDING) {
            return new Undefined(Reason.NO_VARIATION);
        }
        return new Known(
                quantile(sorted, LOW),
                quantile(sorted, HIGH),
                Numbers.deviation(sorted),
                sorted.length);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
