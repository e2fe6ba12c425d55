package org.pairwright.statistics;

import java.util.function.ToDoubleFunction;

/// A figure whose interval [Planner] makes narrower.
public sealed interface PlannedFigure {
    /// Krippendorff's alpha.
    record Alpha(Metric metric) implements PlannedFigure {
        @Override
        public int minLabels() {
            return 2;
        }

        @Override
        public ToDoubleFunction<int[]> ofPatterns(Patterns patterns) {
            return new KrippendorffAlpha(patterns, metric)::of;
        }

        @Override
        public double of(LabelCounts items) {
            double[] totals = items.totals();
            double[] values = metric.values(totals);
            return KrippendorffAlpha.of(items.disagreement(metric, values), totals, metric, values);
        }
    }

    /// The mean over items of what their labels are worth on average, such as the share of wins.
    final class MeanScore implements PlannedFigure {
        private final double[] scores;

        /// @param scores what each category is worth, such as 1 for a win and .5 for a tie
        public MeanScore(double... scores) {
            this.scores = Numbers.finite(scores);
        }

        @Override
        public int minLabels() {
            return 1;
        }

        @Override
        public Metric metric() {
            return new Metric.Interval(scores);
        }

        @Override
        public ToDoubleFunction<int[]> ofPatterns(Patterns patterns) {
            double[] worth = new double[patterns.count()];
            for (int pattern = 0; pattern < worth.length; pattern++) {
                for (int at = patterns.from(pattern); at < patterns.to(pattern); at++) {
                    worth[pattern] += patterns.timesAt(at) * scores[patterns.categoryAt(at)];
                }
                worth[pattern] /= patterns.size(pattern);
            }
            return items -> mean(items, patterns, worth);
        }

        private static double mean(int[] items, Patterns patterns, double[] worth) {
            double sum = 0;
            long n = 0;
            for (int pattern = 0; pattern < items.length; pattern++) {
                if (patterns.size(pattern) > 0) {
                    sum += items[pattern] * worth[pattern];
                    n += items[pattern];
                }
            }
            return sum / n;
        }

        @Override
        public double of(LabelCounts items) {
            return items.meanScore(scores);
        }
    }

    /// Items with fewer labels don't count.
    int minLabels();

    /// How different two categories are.
    Metric metric();

    /// The figure of a set of items: takes the number of items of each pattern and gives NaN where
    /// it is undefined.
    ToDoubleFunction<int[]> ofPatterns(Patterns patterns);

    /// The figure of items; NaN where it is undefined.
    double of(LabelCounts items);
}
