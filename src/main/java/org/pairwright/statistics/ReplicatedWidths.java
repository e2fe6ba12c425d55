package org.pairwright.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How wide the intervals of several figures are, and how wide other replicates would have made
/// them: so many are drawn from those that there are, with replacement, and the same ones for all
/// figures. What varies among these widths is the error that the number of replicates leaves.
///
/// Source: Koehler, E., Brown, E. and Haneuse, S. J.-P. A. (2009), "On the assessment of Monte
/// Carlo error in simulation-based statistical analyses", The American Statistician 63(2), 155-162
/// (the bootstrap of the replicates of a simulation).
final class ReplicatedWidths {
    private final double[][] figures;

    /// For each figure its replicates in the order of their numbers; those last that are undefined.
    private final int[][] order;

    private final int[] defined;

    /// @param figures for each its replicates, as many as of the others; NaN where it is undefined
    ReplicatedWidths(double[][] figures) {
        this.figures = figures;
        order = Arrays.stream(figures).map(ReplicatedWidths::order).toArray(int[][]::new);
        defined =
                Arrays.stream(figures)
                        .mapToInt(each ->
                                (int) Arrays.stream(each).filter(it -> !Double.isNaN(it)).count())
                        .toArray();
    }

    private static int[] order(double[] figures) {
        return IntStream.range(0, figures.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> figures[i]))
                .mapToInt(i -> i)
                .toArray();
    }

    /// The widths as they are; NaN where there is no interval.
    double[] widths() {
        return Arrays.stream(figures)
                .mapToDouble(each -> Planner.width(Interval.of(each)))
                .toArray();
    }

    /// The widths with other replicates; NaN as above.
    double[] redrawn(SplitMix random) {
        int replicates = figures[0].length;
        int[] times = new int[replicates];
        for (int i = 0; i < replicates; i++) {
            times[random.next(replicates)]++;
        }
        return IntStream.range(0, figures.length).mapToDouble(i -> width(i, times)).toArray();
    }

    private double width(int figure, int[] times) {
        int n = 0;
        for (int i = 0; i < defined[figure]; i++) {
            n += times[order[figure][i]];
        }
        return n < 2 || times.length - n > Interval.MAX_UNDEFINED * times.length
                ? Double.NaN
                : quantile(figure, times, n, Interval.HIGH)
                        - quantile(figure, times, n, Interval.LOW);
    }

    /// The same quantile as [Interval] takes, of replicates that count several times.
    private double quantile(int figure, int[] times, int n, double share) {
        double place = share * (n - 1);
        int below = (int) place;
        double low = at(figure, times, below);
        return low + (place - below) * (at(figure, times, Math.min(below + 1, n - 1)) - low);
    }

    private double at(int figure, int[] times, int place) {
        int before = 0;
        int i = 0;
        while (before + times[order[figure][i]] <= place) {
            before += times[order[figure][i]];
            i++;
        }
        return figures[figure][order[figure][i]];
    }
}
