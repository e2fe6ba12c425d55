package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;

class ChoiceTest {

    @ParameterizedTest
    @EnumSource
    void a_choice_is_found_again_in_the_judgment_it_made(Choice choice) {
        assertThat(Choice.of(choice.in(Judgment.EMPTY))).contains(choice);
    }

    @Test
    void the_first_key_says_that_left_is_much_better() {
        assertThat(Choice.LEFT_MUCH.in(Judgment.EMPTY))
                .isEqualTo(Judgment.of(Side.A, Strength.MUCH));
    }

    @Test
    void a_skip_keeps_its_reason_in_the_bar() {
        assertThat(Choice.of(Judgment.skip(SkipReason.LANGUAGE))).contains(Choice.SKIP);
    }

    @Test
    void nothing_is_none_of_the_steps() {
        assertThat(Choice.of(Judgment.EMPTY)).isEmpty();
    }

    @Test
    void where_b_stands_left_a_judgment_for_left_is_one_for_b() {
        Judgment forLeft = Choice.LEFT_BETTER.in(Judgment.EMPTY);

        assertThat(Place.laidOut(forLeft, Side.B)).isEqualTo(Judgment.of(Side.B, Strength.BETTER));
        assertThat(Place.laidOut(forLeft, Side.A)).isEqualTo(Judgment.of(Side.A, Strength.BETTER));
    }
}
