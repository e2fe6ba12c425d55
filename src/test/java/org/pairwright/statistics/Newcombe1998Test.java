package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Method 10 for paired proportions, by its formula computed apart: of n pairs, both yes, only the
/// first, only the second, none.
class Newcombe1998Test {
    private static final double QUANTILE = 1.959963984540054;

    @ParameterizedTest
    @CsvSource({"20, 12, 2, 16", "1, 11, 0, 2", "0, 5, 0, 45", "0, 0, 0, 30", "25, 0, 0, 0"})
    void the_interval_is_made_of_two_of_wilson_and_phi(int both, int one, int other, int none) {
        PairedMeans means = new PairedMeans();
        add(means, both, 1, 1);
        add(means, one, 1, 0);
        add(means, other, 0, 1);
        add(means, none, 0, 0);
        int n = both + one + other + none;
        double p = (double) (both + one) / n;
        double q = (double) (both + other) / n;
        Proportion.Bounds first = new Proportion(both + one, n).wilson();
        Proportion.Bounds second = new Proportion(both + other, n).wilson();
        double below = (double) (both + one) * (other + none) * (both + other) * (one + none);
        double phi = below == 0 ? 0 : (both * none - (double) one * other) / Math.sqrt(below);
        double down = apart(p - first.low(), second.high() - q, phi);
        double up = apart(first.high() - p, q - second.low(), phi);

        Interval.Known known = means.interval(QUANTILE);
        assertThat(known.low()).isCloseTo(p - q - down, within(1e-9));
        assertThat(known.high()).isCloseTo(p - q + up, within(1e-9));
    }

    private static double apart(double one, double other, double phi) {
        return Math.sqrt(one * one - 2 * phi * one * other + other * other);
    }

    private static void add(PairedMeans means, int times, double one, double other) {
        for (int i = 0; i < times; i++) {
            means.add(one, other);
        }
    }
}
