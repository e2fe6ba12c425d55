package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositiveAgreementTest {
    @Test
    void of_two_annotators_it_is_twice_what_both_say_over_all_that_either_says() {
        // a = 2, b + c = 3.
        Ratings ratings = Grid.of("11 11 10 01 10 00 00");

        assertThat(PositiveAgreement.of(ratings).get(1).agreement().value().orElseThrow())
                .isCloseTo(4 / 7.0, within(1e-12));
        assertThat(PositiveAgreement.of(ratings).get(1).labels()).isEqualTo(7);
    }
}
