package org.pairwright.statistics;

/// How different two categories are: the squared difference of Krippendorff, K. (2011), "Computing
/// Krippendorff's Alpha-Reliability". It is 0 for a category and itself.
public sealed interface Metric {
    /// Any two categories are equally different.
    record Nominal() implements Metric {
        @Override
        public double squared(int one, int other, double[] values) {
            return one == other ? 0 : 1;
        }

        @Override
        public double expected(double[] totals, double[] values) {
            double n = Numbers.sum(totals);
            double sum = 0;
            for (double total : totals) {
                sum += total * (n - total);
            }
            return sum;
        }
    }

    /// Categories stand in the order of their numbers, and the difference of two counts the labels
    /// between them, half of their own included: it depends on how often each was used, in every
    /// resampled set of items anew. Not the same as Gwet's ordinal weights.
    record Ordinal() implements Metric {
        @Override
        public double squared(int one, int other, double[] values) {
            double difference = values[one] - values[other];
            return difference * difference;
        }

        @Override
        public double[] values(double[] totals) {
            // The labels between two categories are what lies between the middles of their ranks.
            double[] middles = new double[totals.length];
            double below = 0;
            for (int i = 0; i < totals.length; i++) {
                middles[i] = below + totals[i] / 2;
                below += totals[i];
            }
            return middles;
        }

        @Override
        public double expected(double[] totals, double[] values) {
            return Numbers.squaredDifferences(totals, values);
        }
    }

    /// Categories are numbers whose differences mean something.
    final class Interval implements Metric {
        private final double[] numbers;

        /// Differences by numbers.
        ///
        /// @param numbers for each category
        public Interval(double... numbers) {
            this.numbers = Numbers.finite(numbers);
        }

        @Override
        public double squared(int one, int other, double[] values) {
            double difference = numbers[one] - numbers[other];
            return difference * difference;
        }

        @Override
        public double expected(double[] totals, double[] values) {
            return Numbers.squaredDifferences(totals, numbers);
        }
    }

    /// Categories are amounts, of which one is so many times the other.
    final class Ratio implements Metric {
        private final double[] numbers;

        /// Differences by numbers.
        ///
        /// @param numbers for each category, 0 or more
        public Ratio(double... numbers) {
            this.numbers = Numbers.finite(numbers);
            for (double number : numbers) {
                if (number < 0) {
                    throw new IllegalArgumentException("No amount is " + number + ".");
                }
            }
        }

        @Override
        public double squared(int one, int other, double[] values) {
            double sum = numbers[one] + numbers[other];
            double share = sum == 0 ? 0 : (numbers[one] - numbers[other]) / sum;
            return share * share;
        }
    }

    /// Differences that are given, such as those of [SetDistance].
    final class Given implements Metric {
        private final double[][] table;

        /// What a table says.
        ///
        /// @param table square and symmetric, 0 on its diagonal; not squared again, and not copied
        public Given(double[][] table) {
            this.table = table;
        }

        @Override
        public double squared(int one, int other, double[] values) {
            return table[one][other];
        }

        @Override
        public double expected(double[] totals, double[] values) {
            double sum = 0;
            for (int i = 1; i < totals.length; i++) {
                if (totals[i] > 0) {
                    sum += totals[i] * sum(table[i], totals, i);
                }
            }
            return 2 * sum;
        }

        /// Of two halves, since one sum would wait for itself at each step.
        private static double sum(double[] row, double[] totals, int to) {
            double even = 0;
            double odd = 0;
            for (int j = 1; j < to; j += 2) {
                even += totals[j - 1] * row[j - 1];
                odd += totals[j] * row[j];
            }
            return even + odd + (to % 2 == 1 ? totals[to - 1] * row[to - 1] : 0);
        }
    }

    /// The squared difference of two categories.
    ///
    /// @param values what [#values] made of the totals
    double squared(int one, int other, double[] values);

    /// What has to be known of how often each category was used.
    ///
    /// @param totals how often, for each category
    /// @return for each category; nothing where it does not matter
    default double[] values(double[] totals) {
        return new double[0];
    }

    /// The sum of `totals[i] * totals[j] * squared(i, j)` over i != j.
    default double expected(double[] totals, double[] values) {
        double sum = 0;
        for (int i = 0; i < totals.length; i++) {
            for (int j = i + 1; totals[i] > 0 && j < totals.length; j++) {
                sum += totals[i] * totals[j] * squared(i, j, values);
            }
        }
        return 2 * sum;
    }
}
