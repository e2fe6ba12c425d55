package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// TRL's KTO trainer wants desirable_weight times good to stand to undesirable_weight times bad
/// between 1 and 1.33.
class LabelBalanceTest {
    @ParameterizedTest
    @CsvSource({"1,1", "133,100", "1,2", "2,1", "1000,1", "1,1000", "9,8", "2,3", "3,2"})
    void the_suggested_weights_are_in_the_range_that_trl_wants(long good, long bad) {
        LabelBalance labels = new LabelBalance(good, bad);
        double ratio = labels.desirableWeight() * good / (labels.undesirableWeight() * bad);
        assertThat(ratio).isBetween(0.99, 1.34);
    }

    @Test
    void fewer_good_ones_weigh_more() {
        assertThat(new LabelBalance(100, 250).desirableWeight()).isEqualTo(2.5);
    }

    @Test
    void fewer_bad_ones_weigh_more() {
        assertThat(new LabelBalance(250, 100).undesirableWeight()).isEqualTo(2.5);
    }

    @Test
    void a_weight_is_rounded_to_even_as_the_bounds_it_is_compared_with() {
        assertThat(new LabelBalance(1625, 1000).undesirableWeight()).isEqualTo(1.62);
    }

    @Test
    void labels_of_one_kind_have_no_balance() {
        assertThat(new LabelBalance(0, 5).desirableWeight()).isEqualTo(1);
    }
}
