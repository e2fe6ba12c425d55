package org.pairwright.statistics;

import java.util.stream.IntStream;

/// Draws clusters of comparisons with replacement, for the bootstrap.
final class MatchClusters {
    private final int counters;
    private final int[] start;
    private final int[] counter;

    MatchClusters(Matches matches, MatchCells cells) {
        counters = cells.count() * MatchCells.OUTCOMES;
        int[] numbers = Clusters.numbered(matches.clusters(), match -> true);
        start = new int[IntStream.of(numbers).max().orElse(-1) + 2];
        for (int number : numbers) {
            start[number + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = start.clone();
        counter = new int[numbers.length];
        for (int match = 0; match < numbers.length; match++) {
            counter[next[numbers[match]]++] = cells.counterOf(match);
        }
    }

    /// The number of comparisons of each cell and outcome in a resampled set.
    int[] draw(SplitMix random) {
        int[] counts = new int[counters];
        int clusters = start.length - 1;
        for (int i = 0; i < clusters; i++) {
            int cluster = random.next(clusters);
            for (int at = start[cluster]; at < start[cluster + 1]; at++) {
                counts[counter[at]]++;
            }
        }
        return counts;
    }
}
