package org.pairwright.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How much a figure would vary with other items: it is computed again and again on as many
/// clusters of items, drawn with replacement. Items of a cluster, such as those on one prompt, come
/// and go together. It says nothing about other annotators.
///
/// A resampled set is only a number of items for each pattern, and each has a stream of random
/// numbers of its own: the same seed gives the same figures on any number of cores.
///
/// Source: Efron, B. and Tibshirani, R. J. (1993), An Introduction to the Bootstrap, chapter 13.
final class ItemBootstrap {
    private final ClusterKinds kinds;

    /// @param clusterOf for each item
    /// @param minLabels items with fewer labels are not drawn
    ItemBootstrap(Patterns patterns, int[] clusterOf, int minLabels) {
        int[] numbers =
                Clusters.numbered(
                        clusterOf, item -> patterns.size(patterns.ofItem(item)) >= minLabels);
        int clusters = IntStream.of(numbers).max().orElse(-1) + 1;
        int[] clusterStart = new int[clusters + 1];
        for (int number : numbers) {
            if (number >= 0) {
                clusterStart[number + 1]++;
            }
        }
        for (int i = 0; i < clusters; i++) {
            clusterStart[i + 1] += clusterStart[i];
        }
        int[] next = clusterStart.clone();
        int[] patternInCluster = new int[clusterStart[clusters]];
        for (int item = 0; item < numbers.length; item++) {
            if (numbers[item] >= 0) {
                patternInCluster[next[numbers[item]]++] = patterns.ofItem(item);
            }
        }
        kinds = new ClusterKinds(clusterStart, patternInCluster, patterns.count());
    }

    /// The interval of a figure.
    ///
    /// @param figure takes the number of items of each pattern; NaN where it is undefined
    Interval interval(ToDoubleFunction<int[]> figure, int replicates, long seed) {
        return Interval.of(figures(figure, clusters(), replicates, seed));
    }

    /// The intervals of several figures, from the same resampled sets of items.
    ///
    /// @param figures takes the number of items of each pattern; NaN where one is undefined
    List<Interval> intervals(Function<int[], double[]> figures, int replicates, long seed) {
        double[][] all =
                IntStream.range(0, replicates)
                        .parallel()
                        .mapToObj(replicate -> figures.apply(draw(new SplitMix(seed, replicate))))
                        .toArray(double[][]::new);
        return IntStream.range(0, all[0].length)
                .mapToObj(figure ->
                        Interval.of(Arrays.stream(all).mapToDouble(each -> each[figure]).toArray()))
                .toList();
    }

    /// The figure of resampled sets of another size.
    ///
    /// @param figure as above
    /// @param clusters how many are drawn
    double[] figures(ToDoubleFunction<int[]> figure, int clusters, int replicates, long seed) {
        return IntStream.range(0, replicates)
                .parallel()
                .mapToDouble(replicate ->
                        figure.applyAsDouble(kinds.draw(clusters, new SplitMix(seed, replicate))))
                .toArray();
    }

    /// How many clusters there are.
    int clusters() {
        return kinds.clusters();
    }

    private int[] draw(SplitMix random) {
        return kinds.draw(clusters(), random);
    }
}
