package org.pairwright.statistics;

/// Sums over columns of numbers.
final class Numbers {
    private Numbers() {}

    static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    static double mean(double[] numbers) {
        return sum(numbers) / numbers.length;
    }

    /// The standard deviation of a sample, of which there are at least two.
    static double deviation(double[] numbers) {
        double mean = mean(numbers);
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        return Math.sqrt(squares / (numbers.length - 1));
    }

    /// The sum of `weights[i] * weights[j] * (values[i] - values[j])^2` over i != j, through the
    /// mean: in one pass instead of one for each, and without large numbers that cancel.
    static double squaredDifferences(double[] weights, double[] values) {
        double total = sum(weights);
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += weights[i] / total * values[i];
        }
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        return 2 * total * squares;
    }

    /// A copy of numbers.
    ///
    /// @throws IllegalArgumentException when one is infinite or none
    static double[] finite(double[] numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("No category can stand for " + number + ".");
            }
        }
        return numbers.clone();
    }
}
