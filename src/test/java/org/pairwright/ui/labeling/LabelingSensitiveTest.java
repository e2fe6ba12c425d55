package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.domain.SkipReason;
import org.pairwright.service.LabelingTask;

/// Sensitive pairs are covered until they are revealed.
class LabelingSensitiveTest extends LabelingViewModelTesting {
    @Test
    void a_sensitive_pair_comes_without_its_texts() {
        project.markSensitive(1);
        viewModel = project.viewModel();
        LabelingTask covered = viewModel.taskProperty().get().orElseThrow();

        assertThat(viewModel.coveredProperty().get()).isTrue();
        assertThat(covered.left().content() + covered.right().content()).isEmpty();
        assertThat(covered.messages()).allMatch(message -> message.content().isEmpty());
        assertThat(viewModel.reader().texts(covered).at(Place.LEFT).source()).isEmpty();
    }

    @Test
    void revealed_it_is_as_any_other() {
        project.markSensitive(1);
        viewModel = project.viewModel();
        viewModel.answers().choose(Choice.TIE);
        assertThat(viewModel.noticeProperty().get()).isEqualTo("Reveal the pair first, or skip it");
        viewModel.reveal();
        decide(Choice.TIE);

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(viewModel.coveredProperty().get()).isFalse();
    }

    @Test
    void a_covered_pair_can_be_skipped_unread() {
        project.markSensitive(1);
        viewModel = project.viewModel();
        viewModel.answers().choose(Choice.SKIP);
        viewModel.answers().skip().because(SkipReason.DISTRESSING);
        viewModel.next();

        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void what_will_be_covered_is_not_laid_out_ahead() {
        project.markSensitive(1);
        project.markSensitive(3);
        viewModel = project.viewModel();
        viewModel.reveal();
        decide(Choice.TIE);

        assertThat(viewModel.flow().ahead().upcomingProperty().get()).isEmpty();
    }

    @Test
    void the_history_does_not_say_how_it_begins_unless_one_wants_no_cover() {
        viewModel = project.viewModel();
        decide(Choice.TIE);
        project.markSensitive(1);
        viewModel.history().open();
        String covered = viewModel.history().entries().getFirst().snippet();
        project.options.coverSensitiveProperty().set(false);
        viewModel.history().open();

        assertThat(covered).isEqualTo("Covered: marked as sensitive");
        assertThat(viewModel.history().entries().getFirst().snippet()).isEqualTo("Question 1?");
    }

    @Test
    void who_wants_no_cover_has_none() {
        project.markSensitive(1);
        project.options.coverSensitiveProperty().set(false);

        assertThat(project.viewModel().coveredProperty().get()).isFalse();
    }
}
