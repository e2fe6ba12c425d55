package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pairwright.service.LabelingTask;

/// Who opted out of a category is not shown pairs that are known to be of it.
class LabelingOptOutTest extends LabelingViewModelTesting {
    private static final String HATE = "mlc:hte";

    private void optOut(String... categories) {
        project.service.optOut().choose(Set.of(categories));
        viewModel.start();
    }

    @Test
    void pairs_of_it_are_passed_over() {
        project.find(2, HATE);
        optOut(HATE);
        decide(Choice.TIE);

        assertThat(shown()).isEqualTo(3);
        assertThat(viewModel.passedOver().countProperty().get()).isEqualTo(1);
    }

    @Test
    void the_end_tells_how_many_are_left_to_others() {
        project.find(2, HATE);
        optOut(HATE);
        decide(Choice.TIE);
        decide(Choice.TIE);

        assertThat(viewModel.stateProperty().get()).isEqualTo(LabelingViewModel.State.FINISHED);
        assertThat(viewModel.progressProperty().get().done()).isEqualTo(2);
        assertThat(viewModel.progressProperty().get().total()).isEqualTo(3);
        assertThat(viewModel.passedOver().countProperty().get()).isEqualTo(1);
    }

    @Test
    void they_come_back_once_the_choice_is_taken_back() {
        project.find(2, HATE);
        optOut(HATE);
        decide(Choice.TIE);
        decide(Choice.TIE);
        optOut();

        assertThat(shown()).isEqualTo(2);
        assertThat(viewModel.coveredProperty().get()).isFalse();
        assertThat(viewModel.passedOver().countProperty().get()).isZero();
    }

    @Test
    void the_pair_on_the_screen_is_left_when_one_opts_out_of_what_it_is() {
        project.find(1, HATE);
        viewModel.answers().choose(Choice.LEFT_BETTER);
        optOut(HATE);
        long instead = shown();
        optOut();
        decide(Choice.TIE);
        decide(Choice.TIE);

        assertThat(instead).isEqualTo(2);
        assertThat(shown()).isEqualTo(1);
        assertThat(Choice.of(viewModel.saidProperty().get())).contains(Choice.LEFT_BETTER);
    }

    @Test
    void what_was_read_ahead_before_the_choice_does_not_come() {
        project.find(2, HATE);
        viewModel.start();
        optOut(HATE);
        decide(Choice.TIE);

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void a_pair_that_becomes_known_while_it_is_read_stays() {
        optOut(HATE);
        project.find(1, HATE);
        decide(Choice.TIE);

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void who_comes_back_to_it_from_another_screen_finds_it_there_and_covered() {
        optOut(HATE);
        project.find(1, HATE);
        viewModel.start();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.coveredProperty().get()).isTrue();
    }

    @Test
    void who_goes_to_one_all_the_same_finds_it_covered() {
        project.find(2, HATE);
        optOut(HATE);
        viewModel.flow().jumpTo(2);
        LabelingTask covered = viewModel.taskProperty().get().orElseThrow();
        boolean before = viewModel.coveredProperty().get();
        viewModel.reveal();
        decide(Choice.TIE);

        assertThat(before).isTrue();
        assertThat(covered.left().content() + covered.right().content()).isEmpty();
        assertThat(covered.optedOut()).isTrue();
        assertThat(project.stored(2).decided()).isTrue();
    }

    @Test
    void it_is_covered_even_for_who_wants_no_cover_of_sensitive_pairs() {
        project.find(2, HATE);
        project.options.coverSensitiveProperty().set(false);
        optOut(HATE);
        viewModel.flow().jumpTo(2);

        assertThat(viewModel.coveredProperty().get()).isTrue();
    }

    @Test
    void who_goes_to_one_from_another_screen_stays_there() {
        project.find(2, HATE);
        project.service.optOut().choose(Set.of(HATE));
        viewModel.startAt(2);
        viewModel.start();

        assertThat(shown()).isEqualTo(2);
        assertThat(viewModel.coveredProperty().get()).isTrue();
    }

    @Test
    void one_goes_on_from_it_without_a_word() {
        project.find(2, HATE);
        optOut(HATE);
        viewModel.flow().jumpTo(2);
        viewModel.flow().forward();

        assertThat(shown()).isEqualTo(1);
        assertThat(project.stored(2).decided()).isFalse();
    }

    @Test
    void what_one_found_oneself_is_covered_in_the_history() {
        viewModel.answers().verdicts().at(Place.LEFT).toggleSafety();
        viewModel.answers().verdicts().at(Place.LEFT).toggleCategory(HATE);
        decide(Choice.TIE);
        optOut(HATE);
        viewModel.flow().back();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.coveredProperty().get()).isTrue();
    }

    @Test
    void a_category_of_another_taxonomy_that_comes_to_it_counts() {
        project.find(2, "lg3:S10");
        optOut(HATE);
        decide(Choice.TIE);

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void other_categories_come_as_they_are() {
        project.find(2, "mlc:vcr");
        optOut(HATE);
        decide(Choice.TIE);

        assertThat(shown()).isEqualTo(2);
        assertThat(viewModel.coveredProperty().get()).isFalse();
    }
}
