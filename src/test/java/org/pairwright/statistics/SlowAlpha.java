package org.pairwright.statistics;

import java.util.Arrays;

/// Alpha as it is defined, from every pair of labels and the whole table of coincidences.
final class SlowAlpha {
    private SlowAlpha() {}

    static double of(Ratings ratings, Metric metric) {
        int k = ratings.categories();
        double[][] coincidences = new double[k][k];
        for (int item = 0; item < ratings.items(); item++) {
            int m = ratings.to(item) - ratings.from(item);
            for (int i = ratings.from(item); i < ratings.to(item); i++) {
                for (int j = ratings.from(item); j < ratings.to(item); j++) {
                    if (i != j) {
                        coincidences[ratings.labelAt(i)][ratings.labelAt(j)] += 1.0 / (m - 1);
                    }
                }
            }
        }
        double[] totals = new double[k];
        for (int i = 0; i < k; i++) {
            totals[i] = Arrays.stream(coincidences[i]).sum();
        }
        double n = Arrays.stream(totals).sum();
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double squared = squared(metric, totals, i, j);
                observed += coincidences[i][j] * squared / n;
                expected += totals[i] * totals[j] * squared / (n * (n - 1));
            }
        }
        return 1 - observed / expected;
    }

    private static double squared(Metric metric, double[] totals, int i, int j) {
        if (!(metric instanceof Metric.Ordinal)) {
            return metric.squared(i, j, totals);
        }
        double between = -(totals[i] + totals[j]) / 2;
        for (int g = Math.min(i, j); g <= Math.max(i, j); g++) {
            between += totals[g];
        }
        return i == j ? 0 : between * between;
    }
}
