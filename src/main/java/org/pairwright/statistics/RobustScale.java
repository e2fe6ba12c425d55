package org.pairwright.statistics;

/// Where numbers lie and how far they spread, whatever a few outliers are.
///
/// Source: Iglewicz, B. and Hoaglin, D. C. (1993), How to Detect and Handle Outliers, who call
/// those outliers that lie more than 3.5 deviations off.
///
/// @param median of the numbers
/// @param deviation 1.4826 * the median distance from it: for numbers of a normal distribution
///   their standard deviation; 0 where more than half of the numbers are the same
public record RobustScale(double median, double deviation) {
    /// So many deviations off, a number is an outlier.
    public static final double OUTLIER = 3.5;

    private static final double NORMAL = 1.4826;

    /// The scale of numbers, of which there is at least one.
    public static RobustScale of(double... numbers) {
        double median = median(numbers);
        double[] distances = new double[numbers.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.abs(numbers[i] - median);
        }
        return new RobustScale(median, NORMAL * median(distances));
    }

    /// The median of numbers, of which there is at least one.
    public static double median(double... numbers) {
        double[] parted = numbers.clone();
        int middle = parted.length / 2;
        double upper = Selection.of(parted, middle);
        if (parted.length % 2 == 1) {
            return upper;
        }
        double lower = parted[0];
        for (int i = 1; i < middle; i++) {
            lower = Math.max(lower, parted[i]);
        }
        return (lower + upper) / 2;
    }

    /// How many deviations a number lies off; 0 where there is no deviation to measure by.
    public double z(double number) {
        return deviation > 0 ? (number - median) / deviation : 0;
    }
}
