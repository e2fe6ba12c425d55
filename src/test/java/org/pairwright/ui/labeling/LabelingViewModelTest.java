package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.labeling.LabelingViewModel.State;

class LabelingViewModelTest {
    @TempDir Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;

    @BeforeEach
    void open() throws IOException {
        project = new LabeledProject(folder, 3);
        viewModel = project.viewModel();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private long shown() {
        return viewModel.taskProperty().get().map(LabelingTask::pair).orElse(0L);
    }

    private void decide(Choice choice) {
        viewModel.choose(choice);
        viewModel.next();
    }

    @Test
    void the_first_open_pair_is_shown() {
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.LABELING);
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void a_choice_is_a_draft_at_once() {
        viewModel.choose(Choice.LEFT_MUCH);

        assertThat(LabeledProject.onScreen(project.stored(1)).strength()).isEqualTo(Strength.MUCH);
        assertThat(project.stored(1).decided()).isFalse();
        assertThat(viewModel.savedProperty().get()).isEqualTo(SaveState.SAVED);
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
    void left_is_stored_as_the_response_that_stands_left() {
        LabelingTask task = viewModel.taskProperty().get().orElseThrow();
        decide(Choice.LEFT_BETTER);

        assertThat(project.stored(1).judgment().preference())
                .isEqualTo(Preference.of(task.leftSide()));
    }

    @Test
    void without_a_choice_next_says_what_to_do_and_stays() {
        viewModel.decision().explain("I can't tell yet");
        viewModel.next();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.noticeProperty().get())
                .isEqualTo("Choose first: 1 to 7, 0, or S to skip");
    }

    @Test
    void a_skip_with_its_reason_ends_the_turn() {
        viewModel.choose(Choice.SKIP);
        viewModel.skip().because(SkipReason.LANGUAGE);
        viewModel.next();

        assertThat(project.stored(1).judgment().skipReason()).isEqualTo(SkipReason.LANGUAGE);
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void flag_and_rationale_go_with_the_decision() {
        viewModel.decision().toggleFlag();
        viewModel.decision().explain("Both\0 are fine");
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
    void undo_takes_the_last_decision_back_and_shows_its_pair_as_it_was_set() {
        viewModel.decision().explain("because");
        decide(Choice.LEFT_MUCH);
        decide(Choice.TIE);
        viewModel.undo();
        viewModel.undo();

        assertThat(shown()).isEqualTo(1);
        assertThat(project.stored(1).decided()).isFalse();
        assertThat(viewModel.saidProperty().get())
                .isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY).withRationale("because"));
        assertThat(viewModel.noticeProperty().get()).isEqualTo("Taken back: Left much better");
    }

    @Test
    void a_decision_taken_back_can_be_made_again() {
        decide(Choice.LEFT_MUCH);
        viewModel.undo();
        viewModel.choose(Choice.TIE);
        viewModel.redo();

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
        assertThat(viewModel.noticeProperty().get()).isEqualTo("Done again: Left much better");
    }

    @Test
    void with_nothing_to_take_back_the_pair_stays() {
        viewModel.choose(Choice.TIE);
        viewModel.undo();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.TIE.in(Judgment.EMPTY));
        assertThat(viewModel.noticeProperty().get()).isEqualTo("Nothing to take back");
    }

    @Test
    void a_pair_decided_again_after_undo_leads_back_to_where_one_was() {
        decide(Choice.TIE);
        decide(Choice.TIE);
        viewModel.undo();
        decide(Choice.LEFT_MUCH);

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void history_shows_earlier_decisions_and_comes_back() {
        decide(Choice.LEFT_MUCH);
        decide(Choice.TIE);
        viewModel.back();
        assertThat(shown()).isEqualTo(2);
        viewModel.back();
        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
        viewModel.back();
        assertThat(viewModel.noticeProperty().get())
                .isEqualTo("This is the first pair you decided");
        viewModel.forward();
        assertThat(shown()).isEqualTo(2);
        viewModel.forward();

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void next_on_an_unchanged_earlier_decision_records_nothing() {
        decide(Choice.LEFT_MUCH);
        viewModel.back();
        viewModel.next();
        viewModel.undo();

        assertThat(viewModel.noticeProperty().get()).isEqualTo("Taken back: Left much better");
        assertThat(project.stored(1).decided()).isFalse();
    }

    @Test
    void an_earlier_decision_can_be_changed() {
        decide(Choice.LEFT_MUCH);
        viewModel.back();
        decide(Choice.BOTH_BAD);

        assertThat(project.stored(1).judgment().preference()).isEqualTo(Preference.BOTH_BAD);
        assertThat(shown()).isEqualTo(2);
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
    void the_last_decision_can_be_taken_back_when_everything_is_done() {
        decide(Choice.TIE);
        decide(Choice.TIE);
        decide(Choice.BOTH_BAD);
        viewModel.undo();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.LABELING);
        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void what_was_set_is_there_after_a_restart() {
        viewModel.choose(Choice.RIGHT_MUCH);
        LabelingViewModel restarted = project.viewModel();

        assertThat(restarted.saidProperty().get()).isEqualTo(Choice.RIGHT_MUCH.in(Judgment.EMPTY));
    }

    @Test
    void a_decision_that_is_not_saved_stays_on_the_screen() {
        viewModel.choose(Choice.LEFT_MUCH);
        project.breakDown();
        viewModel.next();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.savedProperty().get()).isEqualTo(SaveState.NOT_SAVED);
        assertThat(viewModel.failureProperty().get()).isPresent();
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
    }

    @Test
    void what_was_set_and_not_saved_is_tried_again_as_it_is() {
        project.breakDown();
        viewModel.decision().explain("Because");
        viewModel.tryAgain();

        assertThat(viewModel.savedProperty().get()).isEqualTo(SaveState.NOT_SAVED);
        assertThat(viewModel.noticeProperty().get()).isEmpty();
        assertThat(viewModel.saidProperty().get().rationale()).isEqualTo("Because");
    }

    @Test
    void nobody_stops_for_today_before_everything_is_saved() {
        project.breakDown();
        viewModel.choose(Choice.LEFT_MUCH);
        viewModel.stop();
        boolean stopped = viewModel.wellbeing().stoppedProperty().get();

        assertThat(stopped).isFalse();
        assertThat(viewModel.savedProperty().get()).isEqualTo(SaveState.NOT_SAVED);
    }

    @Test
    void a_project_that_cannot_be_read_says_so() {
        project.breakDown();
        viewModel.start();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(viewModel.failureProperty().get()).isPresent();
    }

    @Test
    void keys_pressed_before_the_next_pair_is_seen_do_not_count() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        LabelingViewModel slow = project.viewModel(Runnable::run, waiting::add);
        settle(waiting);
        slow.choose(Choice.LEFT_MUCH);
        slow.next();
        slow.choose(Choice.RIGHT_MUCH);
        slow.next();
        settle(waiting);

        assertThat(LabeledProject.onScreen(project.stored(1)).preference()).isEqualTo(Preference.A);
        assertThat(slow.saidProperty().get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void while_one_draft_is_saved_only_the_latest_waits() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        LabelingViewModel slow = project.viewModel(waiting::add, Runnable::run);
        settle(waiting);
        slow.decision().explain("a");
        slow.decision().explain("ab");
        slow.decision().explain("abc");
        int inLine = waiting.size();
        settle(waiting);

        assertThat(inLine).isEqualTo(1);
        assertThat(project.stored(1).judgment().rationale()).isEqualTo("abc");
    }

    @Test
    void what_waits_is_saved_when_the_window_closes() {
        Queue<Runnable> work = new ArrayDeque<>();
        Queue<Runnable> screen = new ArrayDeque<>();
        LabelingViewModel closing = project.viewModel(work::add, screen::add);
        settle(work);
        settle(screen);
        settle(work);
        settle(screen);
        closing.decision().explain("a");
        closing.decision().explain("ab");
        closing.leave();
        settle(work);

        assertThat(project.stored(1).judgment().rationale()).isEqualTo("ab");
    }

    @Test
    void with_auto_advance_a_decision_key_records_and_goes_on() {
        project.options.autoAdvanceProperty().set(true);
        viewModel.choose(Choice.LEFT_MUCH);

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void with_auto_advance_a_skip_waits_for_its_reason() {
        project.options.autoAdvanceProperty().set(true);
        viewModel.choose(Choice.SKIP);
        assertThat(shown()).isEqualTo(1);
        viewModel.skip().because(1);

        assertThat(shown()).isEqualTo(2);
        assertThat(project.stored(1).judgment().skipReason()).isEqualTo(SkipReason.UNCLEAR);
    }

    @Test
    void a_flag_added_later_is_taken_back_alone() {
        decide(Choice.LEFT_MUCH);
        viewModel.back();
        viewModel.decision().toggleFlag();
        viewModel.next();
        viewModel.undo();

        assertThat(viewModel.noticeProperty().get()).isEqualTo("Taken back: flag");
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
        assertThat(project.stored(1).decided()).isTrue();
    }

    @Test
    void what_was_taken_back_is_set_again_after_a_restart() {
        decide(Choice.LEFT_MUCH);
        decide(Choice.TIE);
        viewModel.undo();
        viewModel = project.viewModel();

        assertThat(shown()).isEqualTo(2);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.TIE.in(Judgment.EMPTY));
    }

    @Test
    void one_goes_on_where_something_was_left_unfinished() {
        decide(Choice.TIE);
        viewModel.history().jumpTo("3");
        viewModel.choose(Choice.BOTH_BAD);
        viewModel.back();
        viewModel = project.viewModel();

        assertThat(shown()).isEqualTo(3);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.BOTH_BAD.in(Judgment.EMPTY));
    }

    @Test
    void one_goes_on_after_what_was_decided_last() {
        viewModel.history().jumpTo("2");
        decide(Choice.TIE);
        viewModel = project.viewModel();

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void looking_again_keeps_the_pair_on_the_screen() {
        decide(Choice.TIE);
        viewModel.back();
        viewModel.start();

        assertThat(shown()).isEqualTo(1);
    }

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
        viewModel.choose(Choice.TIE);
        assertThat(viewModel.noticeProperty().get())
                .isEqualTo("Reveal the pair first (E), or skip it (S)");
        viewModel.reveal();
        decide(Choice.TIE);

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(viewModel.coveredProperty().get()).isFalse();
    }

    @Test
    void a_covered_pair_can_be_skipped_unread() {
        project.markSensitive(1);
        viewModel = project.viewModel();
        viewModel.choose(Choice.SKIP);
        viewModel.skip().because(SkipReason.DISTRESSING);
        viewModel.next();

        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void who_wants_no_cover_has_none() {
        project.markSensitive(1);
        project.options.coverSensitiveProperty().set(false);

        assertThat(project.viewModel().coveredProperty().get()).isFalse();
    }

    @Test
    void what_the_project_asks_is_read_when_one_looks_again() {
        project.ask(it -> it.with(Question.FLAG, false));
        viewModel.start();
        viewModel.decision().toggleFlag();

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
        viewModel.importFiles();

        assertThat(project.imported).containsExactly(Path.of("chosen.jsonl"));
    }

    private static void settle(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
