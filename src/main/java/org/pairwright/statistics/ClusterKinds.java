package org.pairwright.statistics;

import java.util.Arrays;

/// Clusters of things, of which those with the same things in them are of one kind.
final class ClusterKinds {
    private final KindDraws draws;
    private final int things;
    private final int clusters;

    /// The things of all kinds, in the order in which kinds are drawn, and for each the place of
    /// its kind there.
    private final int[] inKinds;

    private final int[] places;

    /// @param clusterStart where the things of each cluster begin, and last where they end
    /// @param inClusters the number of each thing
    /// @param things how many numbers there are
    ClusterKinds(int[] clusterStart, int[] inClusters, int things) {
        this.things = things;
        clusters = clusterStart.length - 1;
        PatternTable kinds = new PatternTable();
        int[] kindOf = new int[clusters];
        for (int i = 0; i < clusters; i++) {
            kindOf[i] = kinds.idOf(inClusters, clusterStart[i], clusterStart[i + 1]);
        }
        int[] counts = new int[kinds.count()];
        Arrays.stream(kindOf).forEach(kind -> counts[kind]++);
        draws = new KindDraws(counts);
        inKinds = new int[kinds.labels()];
        places = new int[kinds.labels()];
        int n = 0;
        int place = 0;
        for (int kind : draws.kinds()) {
            for (int at = kinds.from(kind); at < kinds.to(kind); at++) {
                inKinds[n] = kinds.label(at);
                places[n++] = place;
            }
            place++;
        }
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
        // Also of kinds that were not drawn: a third of them, and nobody can guess which.
        for (int i = 0; i < places.length; i++) {
            drawn[inKinds[i]] += times[places[i]];
        }
        return drawn;
    }
}
