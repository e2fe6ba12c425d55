package org.pairwright.statistics;

import java.util.Arrays;

/// What each label takes off Krippendorff's alpha by differing from the others on its item: with
/// the notation of [KrippendorffAlpha], (N - 1) * sum of n_k d(c,k) / (m - 1), divided by the sum
/// of N_c N_k d(c,k). The losses of all labels add up to 1 - alpha.
public final class AlphaLosses {
    private static final int TWO = 2;

    private final Ratings ratings;
    private final Metric metric;
    private final boolean[] counts;

    /// Of the item that is looked at: how often each category was used, which of them were, and
    /// what each label of them loses.
    private final int[] times;

    private final int[] used;
    private final double[] ofCategory;
    private double[] values = new double[0];

    private AlphaLosses(Ratings ratings, Metric metric) {
        this.ratings = ratings;
        this.metric = metric;
        counts = new boolean[ratings.labels()];
        times = new int[ratings.categories()];
        used = new int[ratings.categories()];
        ofCategory = new double[ratings.categories()];
    }

    /// The loss of each label, item by item, those of an item in the order in which they were
    /// added. The second, third ... label of an annotator for an item has none. Where alpha is
    /// undefined nothing has.
    public static double[] of(Ratings ratings, Metric metric) {
        return new AlphaLosses(ratings, metric).losses();
    }

    private double[] losses() {
        double[] totals = totals();
        values = metric.values(totals);
        double expected = metric.expected(totals, values);
        double[] losses = new double[ratings.labels()];
        if (expected > 0) {
            double scale = (Numbers.sum(totals) - 1) / expected;
            for (int item = 0; item < ratings.items(); item++) {
                addLosses(item, scale, losses);
            }
        }
        return losses;
    }

    /// How often each category was used on items with two labels that count.
    private double[] totals() {
        int[] lastItem = new int[ratings.annotators()];
        Arrays.fill(lastItem, -1);
        double[] totals = new double[ratings.categories()];
        for (int item = 0; item < ratings.items(); item++) {
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                counts[at] = lastItem[ratings.annotatorAt(at)] != item;
                lastItem[ratings.annotatorAt(at)] = item;
            }
            if (size(item) >= TWO) {
                for (int at = ratings.from(item); at < ratings.to(item); at++) {
                    totals[ratings.labelAt(at)] += counts[at] ? 1 : 0;
                }
            }
        }
        return totals;
    }

    private int size(int item) {
        int size = 0;
        for (int at = ratings.from(item); at < ratings.to(item); at++) {
            size += counts[at] ? 1 : 0;
        }
        return size;
    }

    private void addLosses(int item, double scale, double[] losses) {
        int size = size(item);
        int from = ratings.from(item);
        if (size < TWO || isUnanimous(item)) {
            return;
        }
        int many = 0;
        for (int at = from; at < ratings.to(item); at++) {
            int label = ratings.labelAt(at);
            if (counts[at] && times[label]++ == 0) {
                used[many++] = label;
            }
        }
        for (int i = 0; i < many; i++) {
            double sum = 0;
            for (int j = 0; j < many; j++) {
                if (i != j) {
                    sum += times[used[j]] * metric.squared(used[i], used[j], values);
                }
            }
            ofCategory[used[i]] = scale * sum / (size - 1);
        }
        for (int at = from; at < ratings.to(item); at++) {
            losses[at] = counts[at] ? ofCategory[ratings.labelAt(at)] : 0;
        }
        for (int i = 0; i < many; i++) {
            times[used[i]] = 0;
        }
    }

    private boolean isUnanimous(int item) {
        int first = ratings.labelAt(ratings.from(item));
        for (int at = ratings.from(item); at < ratings.to(item); at++) {
            if (ratings.labelAt(at) != first) {
                return false;
            }
        }
        return true;
    }
}
