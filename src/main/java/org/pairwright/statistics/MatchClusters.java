package org.pairwright.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Draws clusters of comparisons with replacement, for the bootstrap. Within a cluster comparisons
/// that count alike are taken together.
final class MatchClusters {
    private final int counters;
    private final int[] start;
    private final int[] counter;
    private final int[] times;

    MatchClusters(Matches matches, MatchCells cells) {
        counters = cells.count() * MatchCells.OUTCOMES;
        int[] numbers = Clusters.numbered(matches.clusters(), match -> true);
        int clusters = IntStream.of(numbers).max().orElse(-1) + 1;
        long[] sorted = new long[numbers.length];
        for (int match = 0; match < sorted.length; match++) {
            sorted[match] = (long) numbers[match] << Integer.SIZE | cells.counterOf(match);
        }
        Arrays.parallelSort(sorted);
        start = new int[clusters + 1];
        int[] distinct = new int[sorted.length];
        int[] often = new int[sorted.length];
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                distinct[n++] = (int) sorted[i];
            }
            often[n - 1]++;
            start[(int) (sorted[i] >>> Integer.SIZE) + 1] = n;
        }
        counter = Arrays.copyOf(distinct, n);
        times = Arrays.copyOf(often, n);
    }

    /// The number of comparisons of each cell and outcome in a resampled set.
    int[] draw(SplitMix random) {
        int[] counts = new int[counters];
        int clusters = start.length - 1;
        for (int i = 0; i < clusters; i++) {
            int cluster = random.next(clusters);
            for (int at = start[cluster]; at < start[cluster + 1]; at++) {
                counts[counter[at]] += times[at];
            }
        }
        return counts;
    }
}
