package org.pairwright.statistics;

import java.util.Arrays;

/// Clusters of things, of which those with the same things in them are of one kind.
final class ClusterKinds {
    private final PatternTable kinds = new PatternTable();
    private final KindDraws draws;
    private final int things;
    private final int clusters;

    /// @param start where the things of each cluster begin, and last where they end
    /// @param inClusters the number of each thing
    /// @param things how many numbers there are
    ClusterKinds(int[] start, int[] inClusters, int things) {
        this.things = things;
        clusters = start.length - 1;
        int[] kindOf = new int[clusters];
        for (int i = 0; i < clusters; i++) {
            kindOf[i] = kinds.idOf(inClusters, start[i], start[i + 1]);
        }
        int[] counts = new int[kinds.count()];
        Arrays.stream(kindOf).forEach(kind -> counts[kind]++);
        draws = new KindDraws(counts);
    }

    /// How many clusters there are.
    int clusters() {
        return clusters;
    }

    /// How often each thing is there when clusters are drawn with replacement.
    ///
    /// @param many how many of them
    int[] draw(int many, SplitMix random) {
        int[] drawn = new int[things];
        int[] times = draws.draw(many, random);
        for (int kind = 0; kind < times.length; kind++) {
            if (times[kind] > 0) {
                for (int at = kinds.from(kind); at < kinds.to(kind); at++) {
                    drawn[kinds.label(at)] += times[kind];
                }
            }
        }
        return drawn;
    }
}
