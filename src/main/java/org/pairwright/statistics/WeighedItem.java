package org.pairwright.statistics;

/// An item whose annotators count several times or not at all: how much each category weighs.
/// Copies of an annotator are no pair of annotators, or everybody would agree with themselves.
final class WeighedItem {
    private final double[] weight;
    private final double[] squares;
    private final int[] used;
    private int count;
    private double all;
    private double allSquares;

    WeighedItem(int categories) {
        weight = new double[categories];
        squares = new double[categories];
        used = new int[categories];
    }

    /// Looks at an item.
    ///
    /// @param times how often each annotator counts
    /// @return whether two annotators are left
    boolean look(Ratings ratings, int item, int[] times) {
        for (int i = 0; i < count; i++) {
            weight[used[i]] = 0;
            squares[used[i]] = 0;
        }
        count = 0;
        all = 0;
        allSquares = 0;
        for (int at = ratings.from(item); at < ratings.to(item); at++) {
            int n = times[ratings.annotatorAt(at)];
            if (n > 0) {
                int label = ratings.labelAt(at);
                if (weight[label] == 0) {
                    used[count++] = label;
                }
                weight[label] += n;
                squares[label] += (double) n * n;
                all += n;
                allSquares += (double) n * n;
            }
        }
        return all * all > allSquares;
    }

    /// Adds how often each category is used in pairs of labels, which is as often as it counts
    /// where each annotator counts once.
    void addTotals(double[] totals, int items) {
        for (int i = 0; i < count; i++) {
            int label = used[i];
            totals[label] += items * share() * (weight[label] * all - squares[label]);
        }
    }

    /// The disagreement within pairs of labels.
    double disagreement(Metric metric, double[] values) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                sum += weight[used[i]] * weight[used[j]] * metric.squared(used[i], used[j], values);
            }
        }
        return 2 * share() * sum;
    }

    /// What a pair of labels counts: 1 / (m - 1) where each of m annotators counts once.
    private double share() {
        return all / (all * all - allSquares);
    }
}
