package org.pairwright.statistics;

import java.util.Arrays;

/// How many labels of each category each of some items has. Labels are added as they come.
final class LabelCounts {
    private final int categories;
    private int[] counts = new int[1 << 10];
    private int[] sizes = new int[1 << 8];
    private int items;

    LabelCounts(int categories) {
        this.categories = categories;
    }

    /// The labels of all items of some ratings.
    static LabelCounts of(Ratings ratings) {
        LabelCounts all = new LabelCounts(ratings.categories());
        for (int item = 0; item < ratings.items(); item++) {
            all.add();
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                all.label(item, ratings.labelAt(at));
            }
        }
        return all;
    }

    /// Adds an item without labels.
    private void add() {
        if (items == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * items);
        }
        if ((items + 1) * categories > counts.length) {
            counts = Arrays.copyOf(counts, 2 * (items + 1) * categories);
        }
        Arrays.fill(counts, items * categories, (items + 1) * categories, 0);
        sizes[items++] = 0;
    }

    /// Adds an item with the labels of one elsewhere.
    void add(LabelCounts others, int item) {
        add();
        System.arraycopy(
                others.counts, item * categories, counts, (items - 1) * categories, categories);
        sizes[items - 1] = others.sizes[item];
    }

    /// Gives an item one more label.
    void label(int item, int category) {
        counts[item * categories + category]++;
        sizes[item]++;
    }

    int items() {
        return items;
    }

    int categories() {
        return categories;
    }

    int size(int item) {
        return sizes[item];
    }

    int count(int item, int category) {
        return counts[item * categories + category];
    }

    /// How often each category was used, in items of at least two labels.
    double[] totals() {
        double[] totals = new double[categories];
        for (int item = 0; item < items; item++) {
            for (int category = 0; sizes[item] > 1 && category < categories; category++) {
                totals[category] += count(item, category);
            }
        }
        return totals;
    }

    /// The disagreement within items, as [KrippendorffAlpha] has it.
    double disagreement(Metric metric, double[] values) {
        double sum = 0;
        for (int item = 0; item < items; item++) {
            if (sizes[item] > 1) {
                sum += 2 * disagreement(item, metric, values) / (sizes[item] - 1);
            }
        }
        return sum;
    }

    private double disagreement(int item, Metric metric, double[] values) {
        double sum = 0;
        for (int one = 0; one < categories; one++) {
            int n = count(item, one);
            for (int other = one + 1; n > 0 && other < categories; other++) {
                int m = count(item, other);
                sum += m == 0 ? 0 : (double) n * m * metric.squared(one, other, values);
            }
        }
        return sum;
    }

    /// The mean over items of the mean of what their labels are worth; NaN where there are none.
    double meanScore(double[] scores) {
        double sum = 0;
        int n = 0;
        for (int item = 0; item < items; item++) {
            if (sizes[item] > 0) {
                double worth = 0;
                for (int category = 0; category < categories; category++) {
                    worth += count(item, category) * scores[category];
                }
                sum += worth / sizes[item];
                n++;
            }
        }
        return sum / n;
    }
}
