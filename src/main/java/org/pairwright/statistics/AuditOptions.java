package org.pairwright.statistics;

/// How much an audit computes.
///
/// @param replicates how many resampled sets of items make an interval; 0 for no intervals
/// @param seed of all that is random
/// @param starts of Dawid and Skene's model, at least 1
/// @param smoothing of that model, 0 or more
/// @param twoWay whether annotators are drawn again, too, for a second interval of alpha
public record AuditOptions(
        int replicates, long seed, int starts, double smoothing, boolean twoWay) {
    /// What is shown on a screen.
    public static final int REPLICATES = 1_000;

    /// What stands in a report.
    public static final int REPORT_REPLICATES = 2_000;

    public AuditOptions {
        if (replicates < 0 || starts < 1 || !(smoothing >= 0) || Double.isInfinite(smoothing)) {
            throw new IllegalArgumentException(
                    "There can't be %d replicates, %d starts and smoothing %s."
                            .formatted(replicates, starts, smoothing));
        }
    }

    /// The same where annotators are not drawn again.
    public AuditOptions(int replicates, long seed, int starts, double smoothing) {
        this(replicates, seed, starts, smoothing, false);
    }

    /// The same without intervals.
    public AuditOptions withoutIntervals() {
        return new AuditOptions(0, seed, starts, smoothing);
    }

    /// The same where annotators are drawn again, too.
    public AuditOptions withTwoWay() {
        return new AuditOptions(replicates, seed, starts, smoothing, true);
    }
}
