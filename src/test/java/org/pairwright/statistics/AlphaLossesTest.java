package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphaLossesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_losses_of_all_labels_are_what_alpha_lacks_to_one(long seed) {
        Ratings ratings = new RandomRatings(seed).ratings();
        for (Metric metric :
                List.of(
                        new Metric.Nominal(),
                        new Metric.Ordinal(),
                        new Metric.Interval(Weights.ranks(ratings.categories())))) {
            double alpha = KrippendorffAlpha.of(ratings, metric).value().orElseThrow();

            assertThat(Arrays.stream(AlphaLosses.of(ratings, metric)).sum())
                    .as("seed " + seed)
                    .isCloseTo(1 - alpha, within(1e-12));
        }
    }

    @Test
    void who_differs_alone_loses_most_and_single_labels_nothing() {
        double[] losses = AlphaLosses.of(Grid.of("001 11- 0--"), new Metric.Nominal());

        assertThat(losses[2]).isCloseTo(2 * losses[0], within(1e-12)).isPositive();
        assertThat(losses[3]).isZero();
        assertThat(losses[5]).isZero();
    }

    @Test
    void where_alpha_is_undefined_nothing_is_lost() {
        assertThat(AlphaLosses.of(Grid.of("00 00"), new Metric.Nominal())).containsOnly(0);
    }
}
