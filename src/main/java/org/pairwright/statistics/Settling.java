package org.pairwright.statistics;

/// What it takes to tell whether there is a difference.
public sealed interface Settling {
    /// More clusters than this nobody collects.
    long MOST = 1_000_000;

    /// The interval of the difference lies on one side of 0 already.
    record Settled() implements Settling {}

    /// So many clusters as there are now, such as prompts that both answered.
    ///
    /// @param more how many further ones
    record Needed(long more) implements Settling {}

    /// More than [#MOST]: the difference is too small, if there is one.
    record OutOfReach() implements Settling {}

    /// The data don't tell.
    record Untold(Reason reason) implements Settling {}

    /// What it takes if the difference is what it is now, so that four of five studies of that size
    /// find it at 95 %.
    static Settling asMeasured(PairedMeans means) {
        if (untold(means) instanceof Untold untold) {
            return untold;
        }
        if (means.interval() instanceof Interval.Known known
                && (known.low() > 0 || known.high() < 0)) {
            return new Settled();
        }
        return needed(means, Math.abs(means.difference().value().orElseThrow()), 1);
    }

    /// What it takes to find a difference of some size in four of five studies.
    ///
    /// @param size more than 0
    static Settling toFind(PairedMeans means, double size) {
        return untold(means) instanceof Untold untold ? untold : needed(means, size, 0);
    }

    /// The usual formula for the mean of paired differences, by the normal distribution: Chow,
    /// S.-C. et al. (2018), Sample Size Calculations in Clinical Research, section 3.1.
    private static Settling needed(PairedMeans means, double size, int least) {
        // The quantiles of 97.5 % and of 80 %.
        double quantiles = 1.959963984540054 + 0.8416212335729143;
        double root = quantiles * means.deviation() / size;
        double clusters = Math.ceil(root * root);
        return clusters > MOST || Double.isNaN(clusters)
                ? new OutOfReach()
                : new Needed(Math.max(least, (long) clusters - means.clusters()));
    }

    private static Settling untold(PairedMeans means) {
        if (means.clusters() < Planner.LEAST_CLUSTERS) {
            return new Untold(Reason.TOO_FEW_SHARED);
        }
        return means.deviation() == 0 ? new Untold(Reason.NO_VARIATION) : new OutOfReach();
    }
}
