package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    @Test
    void ties_have_the_mean_of_their_ranks() {
        // Ranks 1 2 3 4 5 and 1 2 3.5 5 3.5: 8 / sqrt(10 * 9.5).
        double rho = rho(new double[] {1, 2, 3, 4, 5}, new double[] {5, 6, 7, 8, 7});

        assertThat(rho).isCloseTo(8 / Math.sqrt(95), within(1e-12));
    }

    @Test
    void a_scale_that_is_shifted_and_stretched_orders_alike() {
        double[] one = {-3, -1, 0, 2, 3};

        assertThat(rho(one, Arrays.stream(one).map(x -> Math.exp(2 * x) + 7).toArray()))
                .isCloseTo(1, within(1e-12));
        assertThat(rho(one, Arrays.stream(one).map(x -> -x).toArray()))
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void the_same_order_throughout_has_no_interval_however_few_there_are() {
        RankCorrelation same =
                RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {5, 6, 7, 8});

        assertThat(same.interval()).isEqualTo(new Interval.Undefined(Reason.NO_VARIATION));
    }

    @Test
    void the_interval_covers_what_is_true_about_as_often_as_it_says() {
        // The rank correlation of a normal distribution is 6 / pi * asin(r / 2).
        double truth = 6 / Math.PI * Math.asin(.6 / 2);
        int covered = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            double[] one = random.doubles(60).map(x -> random.nextGaussian()).toArray();
            double[] other =
                    Arrays.stream(one).map(x -> .6 * x + .8 * random.nextGaussian()).toArray();
            covered +=
                    RankCorrelation.of(one, other).interval() instanceof Interval.Known known
                                    && known.low() <= truth
                                    && truth <= known.high()
                            ? 1
                            : 0;
        }

        assertThat(covered / 400.0).isBetween(.92, .98);
    }

    @Test
    void what_never_varies_has_no_order() {
        RankCorrelation none = RankCorrelation.of(new double[] {1, 1, 1}, new double[] {1, 2, 3});

        assertThat(none.rho()).isEqualTo(new Figure.Undefined(Reason.NEVER_VARIES));
    }

    private static double rho(double[] one, double[] other) {
        return RankCorrelation.of(one, other).rho().value().orElseThrow();
    }
}
