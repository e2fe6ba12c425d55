package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.ui.labeling.LabelingViewModel.State;

/// What is kept when saving is slow or fails, and after a restart.
class LabelingSavingTest extends LabelingViewModelTesting {
    @Test
    void what_was_set_is_there_after_a_restart() {
        viewModel.answers().choose(Choice.RIGHT_MUCH);
        LabelingViewModel restarted = project.viewModel();

        assertThat(restarted.saidProperty().get()).isEqualTo(Choice.RIGHT_MUCH.in(Judgment.EMPTY));
    }

    @Test
    void a_decision_that_is_not_saved_stays_on_the_screen() {
        viewModel.answers().choose(Choice.LEFT_MUCH);
        project.breakDown();
        viewModel.next();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.flow().saving().mark().stateProperty().get())
                .isEqualTo(SaveState.NOT_SAVED);
        assertThat(viewModel.flow().saving().mark().failureProperty().get()).isPresent();
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
    }

    @Test
    void what_was_set_and_not_saved_is_tried_again_as_it_is() {
        project.breakDown();
        viewModel.answers().decision().explain("Because");
        viewModel.deciding().tryAgain();

        assertThat(viewModel.flow().saving().mark().stateProperty().get())
                .isEqualTo(SaveState.NOT_SAVED);
        assertThat(viewModel.noticeProperty().get()).isEmpty();
        assertThat(viewModel.saidProperty().get().rationale()).isEqualTo("Because");
    }

    @Test
    void nobody_stops_for_today_before_everything_is_saved() {
        project.breakDown();
        viewModel.answers().choose(Choice.LEFT_MUCH);
        viewModel.stop();
        boolean stopped = viewModel.wellbeing().stoppedProperty().get();

        assertThat(stopped).isFalse();
        assertThat(viewModel.flow().saving().mark().stateProperty().get())
                .isEqualTo(SaveState.NOT_SAVED);
    }

    @Test
    void a_project_that_cannot_be_read_says_so() {
        project.breakDown();
        viewModel.start();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(viewModel.flow().saving().mark().failureProperty().get()).isPresent();
    }

    @Test
    void keys_pressed_before_the_next_pair_is_seen_do_not_count() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        LabelingViewModel slow = project.viewModel(Runnable::run, waiting::add);
        settle(waiting);
        slow.answers().choose(Choice.LEFT_MUCH);
        slow.next();
        slow.answers().choose(Choice.RIGHT_MUCH);
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
        slow.answers().decision().explain("a");
        slow.answers().decision().explain("ab");
        slow.answers().decision().explain("abc");
        int inLine = waiting.size();
        settle(waiting);

        assertThat(inLine).isEqualTo(1);
        assertThat(project.stored(1).judgment().rationale()).isEqualTo("abc");
    }

    @Test
    void what_waits_is_saved_before_the_pair_is_looked_at_again() {
        Queue<Runnable> work = new ArrayDeque<>();
        Queue<Runnable> screen = new ArrayDeque<>();
        LabelingViewModel again = project.viewModel(work::add, screen::add);
        settleBoth(work, screen);
        again.answers().decision().explain("a");
        again.answers().decision().explain("ab");
        again.start();
        settleBoth(work, screen);

        assertThat(again.saidProperty().get().rationale()).isEqualTo("ab");
    }

    private static void settleBoth(Queue<Runnable> work, Queue<Runnable> screen) {
        while (!work.isEmpty() || !screen.isEmpty()) {
            settle(work);
            settle(screen);
        }
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
        closing.answers().decision().explain("a");
        closing.answers().decision().explain("ab");
        closing.leave();
        settle(work);

        assertThat(project.stored(1).judgment().rationale()).isEqualTo("ab");
    }

    @Test
    void nothing_waits_for_a_pair_to_be_drawn_once_the_project_is_left() {
        AtomicBoolean left = new AtomicBoolean();
        LabelingViewModel closing =
                project.viewModel(
                        work -> {
                            assertThat(left).isFalse();
                            work.run();
                        },
                        Runnable::run);
        closing.flow().onceDrawn().hold();
        closing.answers().choose(Choice.TIE);
        closing.next();
        closing.leave();
        left.set(true);
        closing.flow().onceDrawn().release();

        assertThat(closing.progressProperty().get().done()).isEqualTo(1);
    }

    @Test
    void what_was_taken_back_is_set_again_after_a_restart() {
        decide(Choice.LEFT_MUCH);
        decide(Choice.TIE);
        viewModel.flow().undo();
        viewModel = project.viewModel();

        assertThat(shown()).isEqualTo(2);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.TIE.in(Judgment.EMPTY));
    }

    @Test
    void one_goes_on_where_something_was_left_unfinished() {
        decide(Choice.TIE);
        viewModel.history().jumpTo("3");
        viewModel.answers().choose(Choice.BOTH_BAD);
        viewModel.flow().back();
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

    private static void settle(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
