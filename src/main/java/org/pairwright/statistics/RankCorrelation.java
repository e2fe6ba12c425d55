package org.pairwright.statistics;

import java.util.Arrays;

/// Spearman's rank correlation: whether two order the same things alike, however they use their
/// scales. Ties have the mean of their ranks.
///
/// Sources: Spearman, C. (1904), American Journal of Psychology 15, 72-101; for the interval
/// Bonett, D. G. and Wright, T. A. (2000), Psychometrika 65, 23-28.
///
/// @param n how many things both ordered
/// @param rho -1 to 1; undefined where one of the two never varies
/// @param interval of rho; undefined where the orders are the same, or contrary, throughout
public record RankCorrelation(int n, Figure rho, Interval interval) {
    private static final int LEAST = 4;

    /// What rounding leaves of 1.
    private static final double SAME = 1 - 1e-12;

    /// The correlation of two columns of the same length.
    public static RankCorrelation of(double[] one, double[] other) {
        double rho = pearson(ranks(one), ranks(other));
        Figure figure = Figure.of(rho, Reason.NEVER_VARIES);
        return new RankCorrelation(one.length, figure, interval(figure, one.length));
    }

    /// No correlation, for a reason.
    public static RankCorrelation undefined(Reason reason) {
        return new RankCorrelation(0, new Figure.Undefined(reason), new Interval.Undefined(reason));
    }

    private static Interval interval(Figure figure, int n) {
        return switch (figure) {
            case Figure.Undefined undefined -> new Interval.Undefined(undefined.reason());
            case Figure.Known _ when n < LEAST -> new Interval.Undefined(Reason.TOO_FEW);
            case Figure.Known(double rho) when Math.abs(rho) >= SAME ->
                    new Interval.Undefined(Reason.NO_VARIATION);
            case Figure.Known(double rho) -> {
                double error = Math.sqrt((1 + rho * rho / 2) / (n - 3));
                Estimate estimate = new Estimate(atanh(rho), error);
                yield new Interval.Known(
                        Math.tanh(estimate.low()),
                        Math.tanh(estimate.high()),
                        error * (1 - rho * rho),
                        0);
            }
        };
    }

    private static double atanh(double x) {
        return (Math.log1p(x) - Math.log1p(-x)) / 2;
    }

    private static double pearson(double[] one, double[] other) {
        double meanOne = Numbers.mean(one);
        double meanOther = Numbers.mean(other);
        double squaresOne = 0;
        double squaresOther = 0;
        double products = 0;
        for (int i = 0; i < one.length; i++) {
            double x = one[i] - meanOne;
            double y = other[i] - meanOther;
            squaresOne += x * x;
            squaresOther += y * y;
            products += x * y;
        }
        double scale = Math.sqrt(squaresOne) * Math.sqrt(squaresOther);
        return scale > 0 ? Math.clamp(products / scale, -1, 1) : Double.NaN;
    }

    private static double[] ranks(double[] values) {
        DistinctNumbers distinct = new DistinctNumbers();
        int[] numbers = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = distinct.of(values[i]);
        }
        double[] rankOf = distinct.ranks();
        double[] ranks = new double[values.length];
        Arrays.setAll(ranks, i -> rankOf[numbers[i]]);
        return ranks;
    }
}
