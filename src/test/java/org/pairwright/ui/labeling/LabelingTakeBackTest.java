package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.labeling.LabelingViewModel.State;

/// Taking back, doing again, and looking at earlier decisions.
class LabelingTakeBackTest extends LabelingViewModelTesting {
    @Test
    void undo_takes_the_last_decision_back_and_shows_its_pair_as_it_was_set() {
        viewModel.answers().decision().explain("because");
        decide(Choice.LEFT_MUCH);
        decide(Choice.TIE);
        viewModel.flow().undo();
        viewModel.flow().undo();

        assertThat(shown()).isEqualTo(1);
        assertThat(project.stored(1).decided()).isFalse();
        assertThat(viewModel.saidProperty().get())
                .isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY).withRationale("because"));
        assertThat(viewModel.noticeProperty().get()).isEqualTo("Taken back: Left much better");
    }

    @Test
    void what_comes_next_is_laid_out_ahead_and_what_taking_back_goes_to() {
        decide(Choice.LEFT_MUCH);

        assertThat(viewModel.flow().ahead().upcomingProperty().get())
                .extracting(LabelingTask::pair)
                .containsExactly(3L, 1L);
    }

    @Test
    void after_marks_of_many_pairs_taking_back_goes_to_none() {
        decide(Choice.LEFT_MUCH);
        project.mark(new Marking.Urgency(1), 3);
        viewModel.startAt(2);

        assertThat(viewModel.flow().ahead().upcomingProperty().get())
                .extracting(LabelingTask::pair)
                .containsExactly(3L);
    }

    @Test
    void what_was_read_for_a_pair_that_is_gone_is_not_laid_out() {
        Queue<Runnable> work = new ArrayDeque<>();
        LabelingViewModel slow = project.viewModel(work::add, Runnable::run);
        settle(work);
        slow.taskProperty().subscribe(task -> slow.flow().onceDrawn().hold());
        slow.answers().choose(Choice.TIE);
        slow.next();
        settle(work);
        List<List<Long>> offered = new ArrayList<>();
        slow.flow()
                .ahead()
                .upcomingProperty()
                .subscribe((before, pairs) ->
                        offered.add(pairs.stream().map(LabelingTask::pair).toList()));
        slow.flow().jumpTo(3);
        settle(work);
        slow.flow().onceDrawn().release();
        settle(work);

        assertThat(offered).containsExactly(List.of(2L), List.of(2L, 1L));
    }

    @Test
    void a_decision_taken_back_can_be_made_again() {
        decide(Choice.LEFT_MUCH);
        viewModel.flow().undo();
        viewModel.answers().choose(Choice.TIE);
        viewModel.flow().redo();

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
        assertThat(viewModel.noticeProperty().get()).isEqualTo("Done again: Left much better");
    }

    @Test
    void marks_of_many_pairs_are_taken_back_with_a_word_on_what_they_were() {
        project.mark(new Marking.Exclude("off topic"), 2, 3);
        viewModel.flow().undo();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.noticeProperty().get())
                .isEqualTo("Taken back: 2 pairs taken out (off topic)");
        viewModel.flow().redo();
        assertThat(viewModel.noticeProperty().get())
                .isEqualTo("Done again: 2 pairs taken out (off topic)");
        decide(Choice.TIE);
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FINISHED);
    }

    @Test
    void taking_back_marks_of_many_pairs_can_be_stopped() {
        project.mark(new Marking.Exclude("off topic"), 2, 3);
        Queue<Runnable> work = new ArrayDeque<>();
        LabelingViewModel slow = project.viewModel(work::add, Runnable::run);
        settle(work);
        slow.flow().undo();
        boolean stopped = slow.flow().stopTurning();
        settle(work);

        assertThat(stopped).isTrue();
        assertThat(slow.noticeProperty().get()).isEqualTo("Stopped. Nothing was changed.");
        assertThat(slow.flow().stopTurning()).isFalse();
        slow.flow().undo();
        settle(work);
        assertThat(slow.noticeProperty().get())
                .isEqualTo("Taken back: 2 pairs taken out (off topic)");
    }

    @Test
    void how_far_taking_back_is_stands_in_the_foot() {
        project.mark(new Marking.Exclude("off topic"), 2, 3);
        List<String> said = new ArrayList<>();
        viewModel
                .noticeProperty()
                .subscribe(words -> {
                    said.add(words);
                });
        viewModel.flow().undo();

        assertThat(said).contains("Marking many pairs, 100 % so far. Esc stops it");
    }

    private static void settle(Queue<Runnable> work) {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void a_pair_that_was_taken_out_makes_room_when_somebody_comes_back() {
        project.mark(new Marking.Exclude("off topic"), 1);
        viewModel.start();

        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void a_pair_that_is_urgent_now_comes_next() {
        decide(Choice.TIE);
        project.mark(new Marking.Urgency(3), 3);
        viewModel.start();
        decide(Choice.TIE);

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void with_nothing_to_take_back_the_pair_stays() {
        viewModel.answers().choose(Choice.TIE);
        viewModel.flow().undo();

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.TIE.in(Judgment.EMPTY));
        assertThat(viewModel.noticeProperty().get()).isEqualTo("Nothing to take back");
    }

    @Test
    void a_pair_decided_again_after_undo_leads_back_to_where_one_was() {
        decide(Choice.TIE);
        decide(Choice.TIE);
        viewModel.flow().undo();
        decide(Choice.LEFT_MUCH);

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void history_shows_earlier_decisions_and_comes_back() {
        decide(Choice.LEFT_MUCH);
        decide(Choice.TIE);
        viewModel.flow().back();
        assertThat(shown()).isEqualTo(2);
        viewModel.flow().back();
        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
        viewModel.flow().back();
        assertThat(viewModel.noticeProperty().get())
                .isEqualTo("This is the first pair you decided");
        viewModel.flow().forward();
        assertThat(shown()).isEqualTo(2);
        viewModel.flow().forward();

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void next_on_an_unchanged_earlier_decision_records_nothing() {
        decide(Choice.LEFT_MUCH);
        viewModel.flow().back();
        viewModel.next();
        viewModel.flow().undo();

        assertThat(viewModel.noticeProperty().get()).isEqualTo("Taken back: Left much better");
        assertThat(project.stored(1).decided()).isFalse();
    }

    @Test
    void an_earlier_decision_can_be_changed() {
        decide(Choice.LEFT_MUCH);
        viewModel.flow().back();
        decide(Choice.BOTH_BAD);

        assertThat(project.stored(1).judgment().preference()).isEqualTo(Preference.BOTH_BAD);
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void the_last_decision_can_be_taken_back_when_everything_is_done() {
        decide(Choice.TIE);
        decide(Choice.TIE);
        decide(Choice.BOTH_BAD);
        viewModel.flow().undo();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.LABELING);
        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void a_flag_added_later_is_taken_back_alone() {
        decide(Choice.LEFT_MUCH);
        viewModel.flow().back();
        viewModel.answers().decision().toggleFlag();
        viewModel.next();
        viewModel.flow().undo();

        assertThat(viewModel.noticeProperty().get()).isEqualTo("Taken back: flag");
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
        assertThat(project.stored(1).decided()).isTrue();
    }

    @Test
    void looking_again_keeps_the_pair_on_the_screen() {
        decide(Choice.TIE);
        viewModel.flow().back();
        viewModel.start();

        assertThat(shown()).isEqualTo(1);
    }
}
