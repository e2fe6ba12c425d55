package org.pairwright.statistics;

import java.util.function.IntPredicate;

/// Numbers clusters without gaps, in the order in which they come.
final class Clusters {
    private Clusters() {}

    /// Numbers the clusters of units.
    ///
    /// @param clusterOf any number for each unit
    /// @param counts whether a unit counts
    /// @return the cluster of each unit, from 0; -1 for units that don't count
    static int[] numbered(int[] clusterOf, IntPredicate counts) {
        IntNumbers numbers = new IntNumbers();
        int[] numbered = new int[clusterOf.length];
        for (int unit = 0; unit < clusterOf.length; unit++) {
            numbered[unit] = counts.test(unit) ? numbers.of(clusterOf[unit]) : -1;
        }
        return numbered;
    }
}
