package org.pairwright.statistics;

/// How much two categories count as agreement: 1 for a category and itself, and for any other less.
///
/// Source: Cohen, J. (1968), Psychological Bulletin 70, 213-220. Distances are those of the whole
/// scale of the scheme, used or not.
public sealed interface Weights {
    /// Only the same category agrees.
    record Identity() implements Weights {
        @Override
        public double of(int one, int other) {
            return one == other ? 1 : 0;
        }
    }

    /// 1 - distance / longest distance.
    final class Linear implements Weights {
        private final double[] places;

        /// Weights by numbers.
        ///
        /// @param numbers for each category, such as 0, 1, 2 ... for one that has an order alone
        public Linear(double... numbers) {
            places = places(numbers);
        }

        @Override
        public double of(int one, int other) {
            return 1 - Math.abs(places[one] - places[other]);
        }
    }

    /// 1 - the square of distance / longest distance.
    final class Quadratic implements Weights {
        private final double[] places;

        /// Weights by numbers.
        ///
        /// @param numbers for each category, such as 0, 1, 2 ... for one that has an order alone
        public Quadratic(double... numbers) {
            places = places(numbers);
        }

        @Override
        public double of(int one, int other) {
            double distance = places[one] - places[other];
            return 1 - distance * distance;
        }
    }

    /// Weights that are given; they need not be symmetric for Cohen's kappa.
    final class Given implements Weights {
        private final double[][] table;

        /// What a table says.
        ///
        /// @param table square, and not copied
        public Given(double[][] table) {
            this.table = table;
        }

        @Override
        public double of(int one, int other) {
            return table[one][other];
        }
    }

    /// How much a label of one category and one of another agree.
    double of(int one, int other);

    /// The numbers 0, 1, 2 ... of categories that have an order alone.
    static double[] ranks(int categories) {
        double[] ranks = new double[categories];
        for (int i = 0; i < categories; i++) {
            ranks[i] = i;
        }
        return ranks;
    }

    /// Where each number lies between the least (0) and the most (1).
    private static double[] places(double[] numbers) {
        double[] places = Numbers.finite(numbers);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = most > least ? (places[i] - least) / (most - least) : 0;
        }
        return places;
    }
}
