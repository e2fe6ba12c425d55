package org.pairwright.statistics;

import java.util.function.IntPredicate;

/// Numbers clusters without gaps, in the order in which they come.
final class Clusters {
    /// Numbers that are smaller than so many times the number of units are looked up in a table.
    private static final int LARGEST = 4;

    private Clusters() {}

    /// Numbers the clusters of units.
    ///
    /// @param clusterOf any number for each unit
    /// @param counts whether a unit counts
    /// @return the cluster of each unit, from 0; -1 for units that don't count
    static int[] numbered(int[] clusterOf, IntPredicate counts) {
        int[] numbered = new int[clusterOf.length];
        if (isDense(clusterOf)) {
            // As good as a hash table, and several times as fast.
            int[] numbers = new int[LARGEST * clusterOf.length];
            int next = 0;
            for (int unit = 0; unit < clusterOf.length; unit++) {
                int cluster = clusterOf[unit];
                numbered[unit] = -1;
                if (counts.test(unit)) {
                    numbers[cluster] = numbers[cluster] == 0 ? ++next : numbers[cluster];
                    numbered[unit] = numbers[cluster] - 1;
                }
            }
            return numbered;
        }
        IntNumbers numbers = new IntNumbers();
        for (int unit = 0; unit < clusterOf.length; unit++) {
            numbered[unit] = counts.test(unit) ? numbers.of(clusterOf[unit]) : -1;
        }
        return numbered;
    }

    private static boolean isDense(int[] clusterOf) {
        if (clusterOf.length > Integer.MAX_VALUE / LARGEST) {
            return false;
        }
        for (int cluster : clusterOf) {
            if (cluster < 0 || cluster >= LARGEST * clusterOf.length) {
                return false;
            }
        }
        return true;
    }
}
