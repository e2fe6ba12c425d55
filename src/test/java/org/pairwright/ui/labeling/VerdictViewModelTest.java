package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;
import org.pairwright.service.LabelingTask;

class VerdictViewModelTest {
    @TempDir Path folder;
    private LabeledProject project;
    private LabelingViewModel labeling;
    private VerdictViewModel right;

    @BeforeEach
    void open() throws IOException {
        project = new LabeledProject(folder, 2);
        labeling = project.viewModel();
        right = labeling.answers().verdicts().at(Place.RIGHT);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void the_first_press_says_unsafe_and_offers_the_categories() {
        right.toggleSafety();

        assertThat(right.verdictProperty().getValue().safety()).isEqualTo(Safety.UNSAFE);
        assertThat(right.paletteOpenProperty().get()).isTrue();
    }

    @Test
    void the_second_press_says_safe_and_drops_the_hazards() {
        right.toggleSafety();
        right.toggleCategory("mlc:ncr");
        right.toggleSeverity(Severity.SEVERE);
        right.toggleSafety();

        assertThat(right.verdictProperty().getValue())
                .isEqualTo(
                        new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED));
        assertThat(right.paletteOpenProperty().get()).isFalse();
    }

    @Test
    void the_third_press_brings_the_hazards_back() {
        right.toggleSafety();
        right.toggleCategory("mlc:ncr");
        right.toggleSeverity(Severity.SEVERE);
        right.toggleSafety();
        right.toggleSafety();

        assertThat(right.verdictProperty().getValue())
                .isEqualTo(
                        new Verdict(
                                Safety.UNSAFE,
                                List.of("mlc:ncr"),
                                Severity.SEVERE,
                                Refusal.UNSTATED));
    }

    @Test
    void hazards_do_not_come_back_on_another_pair() {
        right.toggleSafety();
        right.toggleCategory("mlc:ncr");
        right.toggleSafety();
        labeling.answers().choose(Choice.TIE);
        labeling.next();
        right.toggleSafety();
        right.toggleSafety();
        right.toggleSafety();

        assertThat(right.verdictProperty().getValue().categories()).isEmpty();
    }

    @Test
    void what_was_taken_off_by_hand_does_not_come_back() {
        right.toggleCategory("mlc:ncr");
        right.toggleCategory("mlc:ncr");
        right.judge(Safety.SAFE);
        right.judge(Safety.UNSAFE);

        assertThat(right.verdictProperty().getValue().categories()).isEmpty();
    }

    @Test
    void a_category_makes_a_response_unsafe_and_comes_off_again() {
        right.toggleCategory("mlc:vcr");
        right.toggleCategory("mlc:ncr");
        right.toggleCategory("mlc:vcr");

        assertThat(right.verdictProperty().getValue().categories()).containsExactly("mlc:ncr");
        assertThat(right.verdictProperty().getValue().safety()).isEqualTo(Safety.UNSAFE);
    }

    @Test
    void a_severity_said_twice_is_unsaid() {
        right.toggleSeverity(Severity.MINOR);
        right.toggleSeverity(Severity.MINOR);

        assertThat(right.verdictProperty().getValue().severity()).isEqualTo(Severity.UNSTATED);
    }

    @Test
    void the_verdict_is_recorded_for_the_response_that_stands_right() {
        LabelingTask task = labeling.taskProperty().get().orElseThrow();
        right.toggleSafety();
        labeling.answers().choose(Choice.LEFT_MUCH);
        labeling.next();

        assertThat(project.stored(1).judgment().verdict(task.leftSide().other()).safety())
                .isEqualTo(Safety.UNSAFE);
        assertThat(project.stored(1).judgment().verdict(task.leftSide()).safety())
                .isEqualTo(Safety.UNSTATED);
    }

    @Test
    void a_refusal_said_twice_is_unsaid() {
        right.toggleRefusal(Refusal.PARTIAL);
        assertThat(right.verdictProperty().getValue().refusal()).isEqualTo(Refusal.PARTIAL);
        right.toggleRefusal(Refusal.PARTIAL);

        assertThat(right.verdictProperty().getValue()).isEqualTo(Verdict.NONE);
    }

    @Test
    void one_key_goes_through_the_degrees_of_refusal() {
        right.nextRefusal();
        right.nextRefusal();
        right.nextRefusal();
        assertThat(right.verdictProperty().getValue().refusal()).isEqualTo(Refusal.FULL);
        right.nextRefusal();

        assertThat(right.verdictProperty().getValue().refusal()).isEqualTo(Refusal.UNSTATED);
    }

    @Test
    void unsafe_without_a_category_is_pointed_out() {
        right.toggleSafety();
        assertThat(right.contradiction()).isEqualTo(Contradiction.UNSAFE_WITHOUT_CATEGORY);
        right.toggleCategory("mlc:ncr");

        assertThat(right.contradiction()).isEqualTo(Contradiction.NONE);
    }

    @Test
    void safe_with_a_category_is_pointed_out() {
        Verdict odd =
                new Verdict(Safety.SAFE, List.of("mlc:ncr"), Severity.UNSTATED, Refusal.UNSTATED);

        assertThat(Contradiction.in(odd, Questions.DEFAULT))
                .isEqualTo(Contradiction.SAFE_WITH_CATEGORY);
    }

    @Test
    void where_categories_are_not_asked_unsafe_is_enough() {
        project.ask(it -> it.with(Question.CATEGORIES, false));
        labeling.start();
        right.toggleSafety();

        assertThat(right.paletteOpenProperty().get()).isFalse();
        assertThat(right.contradiction()).isEqualTo(Contradiction.NONE);
    }

    @Test
    void where_no_verdict_is_asked_none_can_be_given() {
        project.ask(it -> it.with(Question.VERDICT, false).with(Question.REFUSAL, false));
        labeling.start();
        right.toggleSafety();
        right.toggleCategory("mlc:ncr");
        right.toggleSeverity(Severity.MINOR);
        right.nextRefusal();

        assertThat(right.verdictProperty().getValue()).isEqualTo(Verdict.NONE);
    }

    @Test
    void a_category_used_before_a_restart_comes_first() {
        right.toggleCategory("mlc:ncr");
        labeling.answers().choose(Choice.TIE);
        labeling.next();
        LabelingViewModel restarted = project.viewModel();

        assertThat(restarted.answers().verdicts().at(Place.LEFT).matching("").getFirst().code())
                .isEqualTo("mlc:ncr");
    }

    @Test
    void the_palette_closes_with_its_pair() {
        labeling.answers().choose(Choice.TIE);
        right.toggleSafety();
        labeling.next();

        assertThat(right.paletteOpenProperty().get()).isFalse();
    }
}
