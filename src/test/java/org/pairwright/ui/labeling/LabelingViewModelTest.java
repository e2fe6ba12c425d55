package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.labeling.LabelingViewModel.State;

class LabelingViewModelTest extends LabelingViewModelTesting {
    @Test
    void the_first_open_pair_is_shown() {
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.LABELING);
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void a_choice_is_a_draft_at_once() {
        viewModel.answers().choose(Choice.LEFT_MUCH);

        assertThat(LabeledProject.onScreen(project.stored(1)).strength()).isEqualTo(Strength.MUCH);
        assertThat(project.stored(1).decided()).isFalse();
        assertThat(viewModel.flow().saving().mark().stateProperty().get())
                .isEqualTo(SaveState.SAVED);
    }

    @Test
    void next_records_the_decision_and_shows_the_next_pair() {
        decide(Choice.RIGHT_SLIGHTLY);

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(LabeledProject.onScreen(project.stored(1)))
                .isEqualTo(Choice.RIGHT_SLIGHTLY.in(Judgment.EMPTY));
        assertThat(shown()).isEqualTo(2);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void nothing_is_said_of_a_pair_that_cannot_be_seen_yet() {
        viewModel.untilSeen().hold();
        decide(Choice.TIE);
        viewModel.answers().choose(Choice.SKIP);
        viewModel.answers().decision().toggleFlag();
        viewModel.answers().verdicts().at(Place.LEFT).toggleSafety();

        assertThat(project.stored(1).decided()).isFalse();
        assertThat(viewModel.saidProperty().get()).isEqualTo(Judgment.EMPTY);
        assertThat(viewModel.answers().skip().openProperty().get()).isFalse();
        viewModel.untilSeen().release();
        decide(Choice.TIE);
        assertThat(project.stored(1).decided()).isTrue();
    }

    @Test
    void one_goes_back_from_a_pair_that_cannot_be_seen_yet() {
        decide(Choice.TIE);
        viewModel.untilSeen().hold();
        viewModel.flow().undo();

        assertThat(shown()).isEqualTo(1);
        assertThat(project.stored(1).decided()).isFalse();
    }

    @Test
    void a_cover_stays_until_it_was_seen() {
        project.markSensitive(1);
        viewModel.start();
        viewModel.untilSeen().hold();
        viewModel.reveal();
        boolean before = viewModel.coveredProperty().get();
        viewModel.untilSeen().release();
        viewModel.reveal();

        assertThat(before).isTrue();
        assertThat(viewModel.coveredProperty().get()).isFalse();
    }

    @Test
    void a_pair_that_was_chosen_elsewhere_is_shown_and_what_was_set_is_kept() {
        viewModel.answers().choose(Choice.LEFT_MUCH);

        viewModel.startAt(3);

        assertThat(shown()).isEqualTo(3);
        assertThat(LabeledProject.onScreen(project.stored(1)).strength()).isEqualTo(Strength.MUCH);
        assertThat(project.stored(1).decided()).isFalse();
    }

    @Test
    void left_is_stored_as_the_response_that_stands_left() {
        LabelingTask task = viewModel.taskProperty().get().orElseThrow();
        decide(Choice.LEFT_BETTER);

        assertThat(project.stored(1).judgment().preference())
                .isEqualTo(Preference.of(task.leftSide()));
    }

    @Test
    void without_a_choice_next_says_what_to_do_and_stays() {
        viewModel.answers().decision().explain("I can't tell yet");
        viewModel.next();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.noticeProperty().get())
                .isEqualTo("Choose a step first, or skip the pair");
    }

    @Test
    void a_skip_with_its_reason_ends_the_turn() {
        viewModel.answers().choose(Choice.SKIP);
        viewModel.answers().skip().because(SkipReason.LANGUAGE);
        viewModel.next();

        assertThat(project.stored(1).judgment().skipReason()).isEqualTo(SkipReason.LANGUAGE);
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void flag_and_rationale_go_with_the_decision() {
        viewModel.answers().decision().toggleFlag();
        viewModel.answers().decision().explain("Both\0 are fine");
        decide(Choice.TIE);

        assertThat(project.stored(1).judgment().flagged()).isTrue();
        assertThat(project.stored(1).judgment().rationale()).isEqualTo("Both are fine");
    }

    @Test
    void time_away_from_the_screen_does_not_count() {
        project.now = project.now.plus(Duration.ofSeconds(20));
        viewModel.touch();
        project.now = project.now.plus(Duration.ofHours(8));
        decide(Choice.TIE);

        assertThat(viewModel.progressProperty().get().medianPace())
                .isEqualTo(ActiveTime.IDLE_AFTER.plusSeconds(20));
    }

    @Test
    void after_the_last_pair_everything_is_done() {
        decide(Choice.TIE);
        decide(Choice.TIE);
        decide(Choice.TIE);

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FINISHED);
        assertThat(viewModel.progressProperty().get().done()).isEqualTo(3);
    }

    @Test
    void with_auto_advance_a_decision_key_records_and_goes_on() {
        project.options.autoAdvanceProperty().set(true);
        viewModel.answers().choose(Choice.LEFT_MUCH);

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void with_auto_advance_a_skip_waits_for_its_reason() {
        project.options.autoAdvanceProperty().set(true);
        viewModel.answers().choose(Choice.SKIP);
        assertThat(shown()).isEqualTo(1);
        viewModel.answers().skip().because(1);

        assertThat(shown()).isEqualTo(2);
        assertThat(project.stored(1).judgment().skipReason()).isEqualTo(SkipReason.UNCLEAR);
    }

    @Test
    void what_the_project_asks_is_read_when_one_looks_again() {
        project.ask(it -> it.with(Question.FLAG, false));
        viewModel.start();
        viewModel.answers().decision().toggleFlag();

        assertThat(viewModel.questionsProperty().get().asks(Question.FLAG)).isFalse();
        assertThat(viewModel.saidProperty().get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void the_limit_one_set_is_said_and_holds_nothing_back() {
        project.options.dailyLimitProperty().set(1);
        decide(Choice.TIE);
        assertThat(viewModel.wellbeing().reminderProperty().get().kind())
                .isEqualTo(Reminder.Kind.LIMIT);
        decide(Choice.TIE);

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void files_to_import_are_chosen_in_a_dialog() {
        viewModel.files().choose();

        assertThat(project.imported).containsExactly(Path.of("chosen.jsonl"));
    }
}
