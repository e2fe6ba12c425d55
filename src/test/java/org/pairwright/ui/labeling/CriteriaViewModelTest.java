package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Scale;
import org.pairwright.domain.Side;

/// Rating with the keyboard alone.
class CriteriaViewModelTest {
    private static final Criterion CLARITY =
            new Criterion("clarity", "Clarity", "", new Scale.Rating(5, "", ""), false);
    private static final Criterion HONESTY =
            new Criterion("honesty", "Honesty", "", new Scale.Comparison(), false);

    private final Said said = new Said();
    private final CriteriaViewModel criteria = said.criteria();

    @BeforeEach
    void ask_by_two_criteria() {
        said.questions.set(said.questions.get().withCriteria(List.of(CLARITY, HONESTY)));
    }

    private Answers answers() {
        return said.judgment.get().answers();
    }

    @Test
    void digits_answer_one_after_the_other_until_all_is_said() {
        criteria.open();
        criteria.take(4);
        criteria.take(2);
        assertThat(criteria.openProperty().get()).isTrue();
        criteria.take(3);

        assertThat(answers())
                .isEqualTo(
                        Answers.NONE
                                .withRating(Side.A, "clarity", 4)
                                .withRating(Side.B, "clarity", 2)
                                .withComparison("honesty", Preference.B));
        assertThat(criteria.openProperty().get()).isFalse();
    }

    @Test
    void it_opens_at_what_is_not_said_yet() {
        criteria.open();
        criteria.take(4);
        criteria.close();
        criteria.open();
        criteria.take(1);

        assertThat(answers().rating(Side.B, "clarity")).isEqualTo(1);
    }

    @Test
    void a_digit_beyond_the_scale_says_nothing() {
        criteria.open();
        criteria.take(6);
        criteria.take(0);

        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void the_cursor_moves_and_stops_at_the_edges() {
        criteria.open();
        criteria.move(-1, 0);
        criteria.move(0, 1);
        criteria.take(5);

        assertThat(answers()).isEqualTo(Answers.NONE.withRating(Side.B, "clarity", 5));
    }

    @Test
    void what_is_said_can_be_taken_out() {
        criteria.open();
        criteria.take(4);
        criteria.move(0, -1);
        criteria.clear();

        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void what_is_pressed_twice_is_unsaid() {
        CriteriaViewModel.Cell cell = CriteriaViewModel.cells(HONESTY).getFirst();
        criteria.press(cell, 2);
        assertThat(answers().comparison("honesty")).isEqualTo(Preference.TIE);
        criteria.press(cell, 2);

        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void nothing_opens_while_the_screen_is_busy() {
        said.busy = true;
        criteria.open();

        assertThat(criteria.openProperty().get()).isFalse();
    }
}
