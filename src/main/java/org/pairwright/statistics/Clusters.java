package org.pairwright.statistics;

import java.util.HashMap;
import java.util.Map;
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
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] numbered = new int[clusterOf.length];
        for (int unit = 0; unit < clusterOf.length; unit++) {
            numbered[unit] = -1;
            if (counts.test(unit)) {
                Integer next = numbers.size();
                Integer known = numbers.putIfAbsent(clusterOf[unit], next);
                numbered[unit] = known == null ? next : known;
            }
        }
        return numbered;
    }
}
