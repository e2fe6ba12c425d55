package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What charts measure along.
class AxisTest {
    @ParameterizedTest
    @ValueSource(doubles = {900, 25, 21, .27, 7, 0, 1_000_000})
    void amounts_end_at_a_round_number_that_holds_all(double largest) {
        Axis axis = Axis.amounts(largest, FigureText::of);

        assertThat(axis.high()).isGreaterThanOrEqualTo(largest);
        assertThat(axis.lines()).hasSizeBetween(2, 7);
    }

    @Test
    void zero_is_in_the_middle_of_both_sides() {
        assertThat(Axis.around(.27, FigureText::of).place(0)).isEqualTo(.5);
    }

    @Test
    void coefficients_below_zero_have_room() {
        assertThat(Axis.coefficients(-.1).low()).isEqualTo(-.25);
        assertThat(Axis.coefficients(.4).low()).isZero();
    }

    @Test
    void what_lies_beyond_stands_at_the_end() {
        assertThat(Axis.shares().place(1.5)).isEqualTo(1);
    }
}
