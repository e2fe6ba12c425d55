package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
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
            int[] times = byKind(draws, things, replicate);
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

    /// So many that they are drawn a thousand at a time.
    @Test
    void of_thousands_of_rare_kinds_each_is_drawn_as_often_as_it_should_be() {
        int[] counts = new int[4_000];
        Arrays.setAll(counts, kind -> kind == 7 ? 600 : 1 + kind % 2);
        int all = Arrays.stream(counts).sum();
        KindDraws draws = new KindDraws(counts);
        int replicates = 2_000;
        double[] sums = new double[counts.length];
        double squares = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            int[] times = byKind(draws, all, replicate);
            assertThat(Arrays.stream(times).sum()).isEqualTo(all);
            for (int kind = 0; kind < times.length; kind++) {
                sums[kind] += times[kind];
                double deviation = times[kind] - counts[kind];
                squares += deviation * deviation / counts[kind];
            }
        }

        // Each kind is drawn as often as there are things of it, on average and nearly Poisson.
        for (int kind = 0; kind < sums.length; kind++) {
            assertThat(sums[kind] / replicates)
                    .isCloseTo(counts[kind], within(5 * Math.sqrt(counts[kind] / 2_000.0)));
        }
        assertThat(squares / replicates / (counts.length - 1)).isCloseTo(1, within(.005));
    }

    private static int[] byKind(KindDraws draws, int things, int replicate) {
        int[] places = draws.draw(things, new SplitMix(1, replicate));
        int[] kinds = draws.kinds();
        int[] times = new int[places.length];
        for (int place = 0; place < places.length; place++) {
            times[kinds[place]] = places[place];
        }
        return times;
    }
}
