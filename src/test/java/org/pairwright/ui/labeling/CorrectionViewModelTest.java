package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Question;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.labeling.CorrectionViewModel.Editing;

class CorrectionViewModelTest {
    @TempDir Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;
    private CorrectionViewModel correction;

    @BeforeEach
    void open() throws IOException {
        project = new LabeledProject(folder, 2);
        viewModel = project.viewModel();
        correction = viewModel.answers().correction();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private LabelingTask task() {
        return viewModel.taskProperty().get().orElseThrow();
    }

    private String corrected(Place place) {
        return viewModel.saidProperty().get().corrections().of(place.side());
    }

    private Editing editing() {
        return correction.editingProperty().get().orElseThrow();
    }

    @Test
    void the_editor_opens_with_the_response() {
        correction.open(Place.RIGHT);

        assertThat(editing())
                .isEqualTo(
                        new Editing(
                                Place.RIGHT, task().right().content(), task().right().content()));
    }

    @Test
    void without_a_side_the_preferred_response_is_corrected() {
        viewModel.answers().choose(Choice.RIGHT_MUCH);
        correction.open();

        assertThat(editing().place()).isEqualTo(Place.RIGHT);
    }

    @Test
    void each_letter_is_in_the_draft() {
        correction.open(Place.LEFT);
        correction.write("What it should have said");
        LabelingViewModel restarted = project.viewModel();
        restarted.answers().correction().open(Place.LEFT);

        assertThat(restarted.answers().correction().editingProperty().get().orElseThrow().text())
                .isEqualTo("What it should have said");
    }

    @Test
    void the_original_written_again_is_no_correction() {
        correction.open(Place.LEFT);
        correction.write("Other");
        correction.write(task().left().content());

        assertThat(corrected(Place.LEFT)).isEmpty();
    }

    @Test
    void a_correction_is_recorded_with_the_decision_of_the_response_that_stands_there() {
        LabelingTask task = task();
        correction.open(Place.LEFT);
        correction.write("Better");
        viewModel.answers().choose(Choice.TIE);
        viewModel.next();

        assertThat(project.stored(1).judgment().corrections().of(task.leftSide()))
                .isEqualTo("Better");
        assertThat(correction.openProperty().get()).isFalse();
    }

    @Test
    void dropped_it_is_the_original_again() {
        correction.open(Place.LEFT);
        correction.write("Other");
        correction.restore();

        assertThat(corrected(Place.LEFT)).isEmpty();
        assertThat(editing().text()).isEqualTo(task().left().content());
        assertThat(correction.isCorrected(Place.LEFT).getValue()).isFalse();
    }

    @Test
    void the_preview_shows_how_it_reads_and_what_changed() {
        correction.open(Place.LEFT);
        correction.preview("# Title");
        CorrectionText preview = correction.previewProperty().get();

        assertThat(preview.document().text()).isEqualTo("Title");
        assertThat(preview.changes().right().text()).isEqualTo("# Title");
        assertThat(preview.changes().left().text()).isEqualTo(task().left().content());
    }

    @Test
    void where_it_is_not_asked_nothing_opens() {
        project.ask(it -> it.with(Question.CORRECTION, false));
        viewModel.start();
        correction.open(Place.LEFT);

        assertThat(correction.openProperty().get()).isFalse();
    }

    @Test
    void what_is_covered_cannot_be_corrected() throws IOException {
        project.markSensitive(1);
        LabelingViewModel covered = project.viewModel();
        covered.answers().correction().open(Place.LEFT);

        assertThat(covered.answers().correction().openProperty().get()).isFalse();
    }
}
