package org.pairwright.statistics;

import java.util.stream.IntStream;

/// Draws clusters of comparisons with replacement, for the bootstrap.
final class MatchClusters {
    private final ClusterKinds kinds;

    MatchClusters(Matches matches, MatchCells cells) {
        int[] numbers = Clusters.numbered(matches.clusters(), match -> true);
        int clusters = IntStream.of(numbers).max().orElse(-1) + 1;
        int[] start = new int[clusters + 1];
        for (int number : numbers) {
            start[number + 1]++;
        }
        for (int i = 0; i < clusters; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        int[] counters = new int[numbers.length];
        for (int match = 0; match < numbers.length; match++) {
            counters[next[numbers[match]]++] = cells.counterOf(match);
        }
        kinds = new ClusterKinds(start, counters, cells.count() * MatchCells.OUTCOMES);
    }

    /// The number of comparisons of each cell and outcome in a resampled set.
    int[] draw(SplitMix random) {
        return kinds.draw(kinds.clusters(), random);
    }
}
