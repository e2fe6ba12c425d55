package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Answers SAID =
            Answers.NONE.withRating(Side.A, "clarity", 4).withComparison("honesty", Preference.A);

    @Test
    void turned_they_say_the_same_of_the_other_response() {
        assertThat(SAID.turned())
                .isEqualTo(
                        Answers.NONE
                                .withRating(Side.B, "clarity", 4)
                                .withComparison("honesty", Preference.B));
        assertThat(SAID.turned().turned()).isEqualTo(SAID);
    }

    @Test
    void a_judgment_turns_them_with_it() {
        assertThat(Judgment.EMPTY.withAnswers(SAID).turned().answers()).isEqualTo(SAID.turned());
    }

    @Test
    void what_is_taken_out_was_not_said() {
        assertThat(
                        SAID.withRating(Side.A, "clarity", 0)
                                .withComparison("honesty", Preference.UNSTATED)
                                .isEmpty())
                .isTrue();
    }

    @Test
    void a_rating_beyond_every_scale_is_refused() {
        assertThatThrownBy(() -> SAID.withRating(Side.A, "clarity", 8))
                .hasMessage("A rating is a number from 1 to 7, not 8.");
    }

    @Test
    void a_comparison_is_a_side_or_a_tie() {
        assertThatThrownBy(() -> SAID.withComparison("honesty", Preference.BOTH_BAD))
                .hasMessage(
                        "A criterion that compares is answered by a, b or tie, not \"both_bad\".");
    }

    @Test
    void a_criterion_has_a_code_and_not_a_sentence() {
        assertThatThrownBy(() -> SAID.withRating(Side.A, "Is it clear?", 1))
                .hasMessage(
                        "A criterion's code is 1 to 40 small letters, digits and underscores, a letter first,"
                                + " not \"Is it clear?\".");
    }
}
