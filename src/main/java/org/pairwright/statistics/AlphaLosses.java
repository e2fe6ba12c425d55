package org.pairwright.statistics;

import java.util.Arrays;

/// What each label takes off Krippendorff's alpha by differing from the others on its item: with
/// the notation of [KrippendorffAlpha], (N - 1) * sum of n_k d(c,k) / (m - 1), divided by the sum
/// of N_c N_k d(c,k). The losses of all labels add up to 1 - alpha.
public final class AlphaLosses {
    private static final int TWO = 2;

    private final Patterns patterns;
    private final Metric metric;
    private final double[] values;

    /// What a label of each category of each pattern loses.
    private final double[] ofPosition;

    private AlphaLosses(Patterns patterns, Metric metric) {
        this.patterns = patterns;
        this.metric = metric;
        double[] totals = patterns.totals(patterns.items());
        values = metric.values(totals);
        double expected = metric.expected(totals, values);
        ofPosition = new double[patterns.positions()];
        if (expected > 0) {
            double scale = (Numbers.sum(totals) - 1) / expected;
            for (int pattern = 0; pattern < patterns.count(); pattern++) {
                for (int at = patterns.from(pattern); at < patterns.to(pattern); at++) {
                    ofPosition[at] = scale * difference(pattern, at);
                }
            }
        }
    }

    /// How much a label differs from the others of its pattern, of which there may be none.
    private double difference(int pattern, int at) {
        if (patterns.size(pattern) < TWO) {
            return 0;
        }
        double sum = 0;
        for (int other = patterns.from(pattern); other < patterns.to(pattern); other++) {
            if (other != at) {
                sum +=
                        patterns.timesAt(other)
                                * metric.squared(
                                        patterns.categoryAt(at),
                                        patterns.categoryAt(other),
                                        values);
            }
        }
        return sum / (patterns.size(pattern) - 1);
    }

    /// The loss of each label, item by item, those of an item in the order in which they were
    /// added. The second, third ... label of an annotator for an item has none. Where alpha is
    /// undefined nothing has.
    public static double[] of(Ratings ratings, Metric metric) {
        Ratings first = ratings.firstLabels();
        AlphaLosses losses = new AlphaLosses(Patterns.of(first), metric);
        double[] ofLabels = new double[ratings.labels()];
        int[] lastItem = new int[ratings.annotators()];
        Arrays.fill(lastItem, -1);
        for (int item = 0; item < ratings.items(); item++) {
            losses.fill(ratings, item, lastItem, ofLabels);
        }
        return ofLabels;
    }

    /// @param lastItem of which each annotator gave a label so far
    private void fill(Ratings ratings, int item, int[] lastItem, double[] ofLabels) {
        int pattern = patterns.ofItem(item);
        for (int at = ratings.from(item); at < ratings.to(item); at++) {
            int annotator = ratings.annotatorAt(at);
            if (lastItem[annotator] != item) {
                lastItem[annotator] = item;
                ofLabels[at] = ofPosition[patterns.at(pattern, ratings.labelAt(at))];
            }
        }
    }
}
