package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Benjamini, Y. and Hochberg, Y. (1995), Journal of the Royal Statistical Society B 57(1),
/// 289-300: fifteen tests, of which the procedure rejects the first four at .05.
class BenjaminiHochberg1995Test {
    private static final double[] VALUES = {
        .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
        .7590, 1
    };

    @Test
    void four_of_fifteen_are_found() {
        double[] adjusted = BenjaminiHochberg.adjusted(VALUES);

        assertThat(Arrays.stream(adjusted).filter(value -> value <= .05)).hasSize(4);
        assertThat(adjusted[3]).isCloseTo(.0095 * 15 / 4, within(1e-15));
        assertThat(adjusted).isSorted();
    }

    @Test
    void they_may_come_in_any_order() {
        assertThat(BenjaminiHochberg.adjusted(.03, .01, .02)).containsExactly(.03, .03, .03);
    }
}
