package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        right = labeling.verdict(Place.RIGHT);
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
        labeling.choose(Choice.LEFT_MUCH);
        labeling.next();

        assertThat(project.stored(1).judgment().verdict(task.leftSide().other()).safety())
                .isEqualTo(Safety.UNSAFE);
        assertThat(project.stored(1).judgment().verdict(task.leftSide()).safety())
                .isEqualTo(Safety.UNSTATED);
    }

    @Test
    void the_palette_closes_with_its_pair() {
        labeling.choose(Choice.TIE);
        right.toggleSafety();
        labeling.next();

        assertThat(right.paletteOpenProperty().get()).isFalse();
    }
}
