package org.pairwright.statistics;

/// Krippendorff's alpha: 1 - observed disagreement / disagreement expected by chance. For any
/// number of annotators, with labels missing; items with one label count nowhere.
///
/// With n_c labels of category c on an item of m labels, and N_c and N those on all items that have
/// at least two: alpha = 1 - (N - 1) * sum of n_c n_k d(c,k) / (m - 1) over items and c != k,
/// divided by the sum of N_c N_k d(c,k) over c != k.
///
/// Source: Krippendorff, K. (2011), "Computing Krippendorff's Alpha-Reliability", University of
/// Pennsylvania; Hayes, A. F. and Krippendorff, K. (2007), Communication Methods and Measures 1(1).
public final class KrippendorffAlpha {
    private static final int TWO = 2;

    private final Patterns patterns;
    private final Metric metric;

    /// The disagreement within each pattern, where it does not depend on how often categories were
    /// used; else empty.
    private final double[] within;

    KrippendorffAlpha(Patterns patterns, Metric metric) {
        this.patterns = patterns;
        this.metric = metric;
        within = metric instanceof Metric.Ordinal ? new double[0] : within(new double[0]);
    }

    /// Alpha of labels.
    public static Figure of(Ratings ratings, Metric metric) {
        return of(Patterns.of(ratings), metric);
    }

    static Figure of(Patterns patterns, Metric metric) {
        if (!patterns.hasItemsWith(TWO)) {
            return new Figure.Undefined(Reason.NO_OVERLAP);
        }
        return Figure.of(
                new KrippendorffAlpha(patterns, metric).of(patterns.items()), Reason.ONE_CATEGORY);
    }

    /// Alpha of a set of items.
    ///
    /// @param items how many there are of each pattern
    /// @return at most 1; NaN where it is undefined
    double of(int[] items) {
        return of(new ItemCounts(patterns, items));
    }

    /// The same of items of these patterns.
    double of(ItemCounts items) {
        double[] totals = items.totals();
        double[] values = metric.values(totals);
        double observed =
                within.length == 0 ? disagreement(items.items(), values) : items.sum(within);
        return of(observed, totals, metric, values);
    }

    private double disagreement(int[] items, double[] places) {
        double sum = 0;
        for (int pattern = 0; pattern < items.length; pattern++) {
            if (items[pattern] > 0) {
                sum += items[pattern] * disagreement(pattern, places);
            }
        }
        return sum;
    }

    /// The disagreement within a pattern where categories stand somewhere: with u how far each
    /// stands from the first one, the sum of n_c n_k (u_c - u_k)^2 over twos of categories is m *
    /// sum of n_c u_c^2 - (sum of n_c u_c)^2.
    private double disagreement(int pattern, double[] places) {
        int from = patterns.from(pattern);
        if (patterns.to(pattern) - from < TWO) {
            return 0;
        }
        double first = places[patterns.categoryAt(from)];
        double sum = 0;
        double squares = 0;
        for (int at = from + 1; at < patterns.to(pattern); at++) {
            double place = places[patterns.categoryAt(at)] - first;
            sum += patterns.timesAt(at) * place;
            squares += patterns.timesAt(at) * place * place;
        }
        int m = patterns.size(pattern);
        return TWO * (m * squares - sum * sum) / (m - 1);
    }

    /// Alpha of what was counted.
    ///
    /// @param observed the sum of differences within items
    /// @param totals how often each category was used
    /// @param values what the metric made of them
    /// @return at most 1; NaN where it is undefined
    static double of(double observed, double[] totals, Metric metric, double[] values) {
        double expected = used(totals) < TWO ? 0 : metric.expected(totals, values);
        return expected > 0 ? 1 - (Numbers.sum(totals) - 1) * observed / expected : Double.NaN;
    }

    private static int used(double[] totals) {
        int used = 0;
        for (double total : totals) {
            used += total > 0 ? 1 : 0;
        }
        return used;
    }

    private double[] within(double[] values) {
        double[] within = new double[patterns.count()];
        for (int pattern = 0; pattern < within.length; pattern++) {
            double sum = 0;
            for (int i = patterns.from(pattern); i < patterns.to(pattern); i++) {
                for (int j = i + 1; j < patterns.to(pattern); j++) {
                    sum +=
                            (double) patterns.timesAt(i)
                                    * patterns.timesAt(j)
                                    * metric.squared(
                                            patterns.categoryAt(i), patterns.categoryAt(j), values);
                }
            }
            within[pattern] = sum == 0 ? 0 : TWO * sum / (patterns.size(pattern) - 1);
        }
        return within;
    }
}
