package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Draws by kind are as draws one after the other: how often a kind is drawn is binomial, and two
/// kinds take from one another.
class KindDrawsTest {
    private static final int REPLICATES = 20_000;
    private static final int[] COUNTS = {3, 1, 500, 90, 1, 1, 7, 250, 1, 44, 1, 1, 1};

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 901, 5_000})
    void kinds_are_drawn_as_often_and_vary_as_much_as_they_should(int things) {
        KindDraws draws = new KindDraws(COUNTS);
        double all = Arrays.stream(COUNTS).sum();
        double[] sums = new double[COUNTS.length];
        double[] squares = new double[COUNTS.length];
        double products = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            int[] times = draws.draw(things, new SplitMix(1, replicate));
            assertThat(Arrays.stream(times).sum()).isEqualTo(things);
            for (int kind = 0; kind < times.length; kind++) {
                sums[kind] += times[kind];
                squares[kind] += (double) times[kind] * times[kind];
            }
            products += (double) times[2] * times[7];
        }

        for (int kind = 0; kind < COUNTS.length; kind++) {
            double share = COUNTS[kind] / all;
            double mean = sums[kind] / REPLICATES;
            double variance = squares[kind] / REPLICATES - mean * mean;
            double expected = things * share * (1 - share);
            assertThat(mean)
                    .isCloseTo(things * share, within(5 * Math.sqrt(expected / REPLICATES)));
            assertThat(variance).isCloseTo(expected, within(.06 * expected + .003));
        }
        double covariance = products / REPLICATES - sums[2] / REPLICATES * (sums[7] / REPLICATES);
        double expected = -things * (500 / all) * (250 / all);
        assertThat(covariance).isCloseTo(expected, within(.12 * -expected));
    }
}
