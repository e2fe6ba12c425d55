package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.SkipReason;
import org.pairwright.service.LabelingTask;

class HistoryViewModelTest {
    @TempDir Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;

    private HistoryViewModel open(int pairs) throws IOException {
        project = new LabeledProject(folder, pairs);
        viewModel = project.viewModel();
        return viewModel.history();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private long shown() {
        return viewModel.taskProperty().get().map(LabelingTask::pair).orElse(0L);
    }

    private void decide(Choice choice) {
        viewModel.answers().choose(choice);
        viewModel.next();
    }

    @Test
    void the_latest_decision_comes_first_in_words() throws IOException {
        HistoryViewModel history = open(3);
        decide(Choice.LEFT_MUCH);
        viewModel.answers().choose(Choice.SKIP);
        viewModel.answers().skip().because(SkipReason.LANGUAGE);
        viewModel.next();
        history.open();

        assertThat(history.entries())
                .extracting(HistoryEntry::pair, HistoryEntry::what, HistoryEntry::snippet)
                .containsExactly(
                        tuple(2L, "Skip: Language", "Question 2?"),
                        tuple(1L, "Left much better", "Question 1?"));
    }

    @Test
    void choosing_one_shows_its_pair() throws IOException {
        HistoryViewModel history = open(3);
        decide(Choice.LEFT_MUCH);
        decide(Choice.TIE);
        history.open();
        history.choose(history.entries().getLast());

        assertThat(shown()).isEqualTo(1);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
        assertThat(history.openProperty().get()).isFalse();
    }

    @Test
    void a_pair_asked_for_while_another_is_on_its_way_comes_after_it() throws IOException {
        project = new LabeledProject(folder, 3);
        Deque<Runnable> waiting = new ArrayDeque<>();
        viewModel = project.viewModel(waiting::add, Runnable::run);
        viewModel.history().open();
        viewModel.history().jumpTo("3");
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void that_no_pair_is_called_so_is_over_once_another_name_is_typed() throws IOException {
        HistoryViewModel history = open(2);
        history.open();
        history.jumpTo("nobody");
        String before = history.noticeProperty().get();
        history.type();

        assertThat(before).isEqualTo("No pair is called nobody");
        assertThat(history.noticeProperty().get()).isEmpty();
    }

    @Test
    void more_of_it_is_read_as_one_goes_down() throws IOException {
        HistoryViewModel history = open(HistoryViewModel.PAGE + 5);
        for (int i = 0; i < HistoryViewModel.PAGE + 3; i++) {
            decide(Choice.TIE);
        }
        history.open();
        assertThat(history.entries()).hasSize(HistoryViewModel.PAGE);
        history.more();
        history.more();

        assertThat(history.entries()).hasSize(HistoryViewModel.PAGE + 3);
    }

    @Test
    void the_day_is_said_where_it_is_not_today() throws IOException {
        HistoryViewModel history = open(2);
        decide(Choice.TIE);
        project.now = project.now.plus(Duration.ofDays(40));
        history.open();

        assertThat(history.entries().getFirst().when())
                .matches("[A-Z][a-z]+ \\d+, \\d{4}, \\d+:\\d\\d [AP]M");
    }

    @Test
    void a_pair_is_gone_to_by_its_number() throws IOException {
        HistoryViewModel history = open(3);
        history.open();
        history.jumpTo(" 3 ");

        assertThat(shown()).isEqualTo(3);
        assertThat(history.openProperty().get()).isFalse();
    }

    @Test
    void a_pair_that_nobody_knows_is_said_to_be_unknown() throws IOException {
        HistoryViewModel history = open(3);
        history.open();
        history.jumpTo("9");

        assertThat(shown()).isEqualTo(1);
        assertThat(history.noticeProperty().get()).isEqualTo("No pair is called 9");
        assertThat(history.openProperty().get()).isTrue();
    }

    @Test
    void a_history_that_cannot_be_read_says_so() throws IOException {
        HistoryViewModel history = open(1);
        project.breakDown();
        history.open();

        assertThat(history.noticeProperty().get()).isNotEmpty();
    }
}
