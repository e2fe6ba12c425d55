package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {
    @Test
    void the_interval_and_the_p_value_say_the_same() {
        assertThat(new Estimate(1.959964, 1).significance()).isCloseTo(.05, within(1e-6));
        assertThat(new Estimate(1.959964, 1).low()).isCloseTo(0, within(1e-6));
    }

    @Test
    void few_degrees_of_freedom_make_it_wider() {
        // Student's table: 2.262 for nine degrees of freedom.
        assertThat(new Estimate(0, 1, 9).high()).isCloseTo(2.262, within(5e-4));
    }

    @Test
    void without_an_error_it_is_certain() {
        assertThat(new Estimate(0, 0).significance()).isOne();
        assertThat(new Estimate(1, 0).significance()).isZero();
    }
}
