package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.domain.Safety;

/// What is said of the last key goes with what made it true.
class LabelingNoticeTest extends LabelingViewModelTesting {

    private String notice() {
        return viewModel.noticeProperty().get();
    }

    @Test
    void the_word_on_what_was_taken_back_is_not_said_of_a_pair_opened_from_elsewhere() {
        decide(Choice.TIE);
        viewModel.flow().undo();
        String before = notice();
        viewModel.startAt(3);

        assertThat(before).isEqualTo("Taken back: Tie");
        assertThat(notice()).isEmpty();
    }

    @Test
    void nothing_is_said_any_more_once_another_screen_was_in_front() {
        viewModel.flow().undo();
        String before = notice();
        viewModel.hide();

        assertThat(before).isEqualTo("Nothing to take back");
        assertThat(notice()).isEmpty();
    }

    @Test
    void that_a_response_has_to_be_unsafe_is_not_said_of_the_other_one() {
        viewModel.answers().verdicts().at(Place.RIGHT).judge(Safety.UNSAFE);
        viewModel.answers().verdicts().closePalettes();
        viewModel.answers().verdicts().turnTo(Place.LEFT);
        viewModel.answers().chooseCategories();
        String before = notice();
        viewModel.answers().verdicts().turnTo(Place.RIGHT);

        assertThat(before).isEqualTo("Call a response unsafe first");
        assertThat(notice()).isEmpty();
    }

    @Test
    void that_an_address_is_not_opened_is_over_once_another_one_is() {
        viewModel.reader().openLink("file:///etc/passwd");
        String before = notice();
        viewModel.reader().openLink("https://x.org");

        assertThat(before).isNotEmpty();
        assertThat(notice()).isEmpty();
    }
}
