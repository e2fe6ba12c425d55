package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Newcombe, R. G. (1998), "Interval estimation for the difference between independent
/// proportions", Statistics in Medicine 17, 873-890, table II, method 10.
class Newcombe1998DifferenceTest {
    private static final double PRINTED = 5e-5;

    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, .0524, .3339", "9, 10, 3, 10, .1705, .8090"})
    void the_difference_of_two_shares(int a, int m, int b, int n, double low, double high) {
        Proportion.Bounds bounds = both(a, m, b, n).difference();

        assertThat(bounds.low()).isCloseTo(low, within(PRINTED));
        assertThat(bounds.high()).isCloseTo(high, within(PRINTED));
    }

    @Test
    void the_chi_square_test_is_that_of_many_groups() {
        TwoProportions two = both(56, 70, 48, 80);

        assertThat(two.significance())
                .isCloseTo(SameShare.significance(List.of(two.one(), two.other())), within(1e-12));
    }

    @Test
    void few_are_tested_exactly() {
        // Fisher's tea: three of four cups.
        assertThat(both(3, 4, 1, 4).significance()).isCloseTo(34 / 70.0, within(1e-12));
    }

    @Test
    void without_variety_there_is_nothing_to_find() {
        assertThat(both(5, 5, 7, 7).significance()).isOne();
        assertThat(both(0, 0, 3, 7).significance()).isOne();
        assertThat(both(0, 0, 3, 7).difference()).isEqualTo(new Proportion.Bounds(-1, 1));
    }

    private static TwoProportions both(int a, int m, int b, int n) {
        return new TwoProportions(new Proportion(a, m), new Proportion(b, n));
    }
}
