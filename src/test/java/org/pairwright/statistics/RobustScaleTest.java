package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RobustScaleTest {
    @Test
    void an_outlier_moves_neither_place_nor_spread() {
        RobustScale scale = RobustScale.of(1, 2, 3, 4, 1_000);

        assertThat(scale.median()).isEqualTo(3);
        assertThat(scale.deviation()).isCloseTo(1.4826, within(1e-12));
        assertThat(scale.z(1_000)).isGreaterThan(RobustScale.OUTLIER);
        assertThat(scale.z(1)).isCloseTo(-2 / 1.4826, within(1e-12));
    }

    @Test
    void where_most_are_the_same_nothing_is_an_outlier() {
        assertThat(RobustScale.of(5, 5, 5, 9).z(9)).isZero();
    }

    @Test
    void the_median_of_an_even_number_lies_in_the_middle() {
        assertThat(RobustScale.median(4, 1, 3, 2)).isEqualTo(2.5);
    }
}
