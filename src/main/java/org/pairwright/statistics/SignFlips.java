package org.pairwright.statistics;

import java.util.Arrays;

/// Whether numbers are 0 on average, taking only for granted that each could as well have come with
/// the other sign.
///
/// Source: Fisher, R. A. (1935), The Design of Experiments, section 21; with draws instead of all
/// ways, one is added to both counts as in Phipson, B. and Smyth, G. K. (2010), Statistical
/// Applications in Genetics and Molecular Biology 9(1), article 39.
final class SignFlips {
    /// Of so few numbers all ways are gone through.
    static final int ALL_WAYS = 14;

    private static final int DRAWS = 9_999;

    /// Of more numbers Student's t-test says the same.
    private static final int MOST = 2_000;

    private static final double ROUNDING = 1e-9;

    private final double[] numbers;
    private final double extent;

    private SignFlips(double[] numbers) {
        this.numbers = numbers;
        extent = Math.abs(Numbers.sum(numbers)) - ROUNDING;
    }

    /// The two-sided p-value; 1 where all numbers are 0.
    static double significance(double[] all, long seed) {
        SignFlips flips = new SignFlips(Arrays.stream(all).filter(it -> it != 0).toArray());
        if (flips.numbers.length <= ALL_WAYS) {
            return flips.allWays();
        }
        if (all.length <= MOST) {
            return flips.drawn(seed);
        }
        double error = Numbers.deviation(all) / Math.sqrt(all.length);
        return new Estimate(Numbers.mean(all), error, all.length - 1.0).significance();
    }

    private double allWays() {
        int ways = 1 << numbers.length;
        int extreme = 0;
        for (int way = 0; way < ways; way++) {
            double sum = 0;
            for (int i = 0; i < numbers.length; i++) {
                sum += (way >>> i & 1) == 0 ? numbers[i] : -numbers[i];
            }
            extreme += Math.abs(sum) >= extent ? 1 : 0;
        }
        return (double) extreme / ways;
    }

    private double drawn(long seed) {
        SplitMix random = new SplitMix(seed, numbers.length);
        int extreme = 1;
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            long bits = 0;
            for (int i = 0; i < numbers.length; i++) {
                bits = i % Long.SIZE == 0 ? random.next() : bits >>> 1;
                sum += (bits & 1) == 0 ? numbers[i] : -numbers[i];
            }
            extreme += Math.abs(sum) >= extent ? 1 : 0;
        }
        return extreme / (DRAWS + 1.0);
    }
}
