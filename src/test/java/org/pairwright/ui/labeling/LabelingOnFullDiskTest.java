package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Preference;
import org.pairwright.service.LabelingTask;
import org.pairwright.storage.SmallDisk;

/// What a person set when the disk became full stays on the screen, and is recorded once there is
/// room.
class LabelingOnFullDiskTest {
    @TempDir Path folder;

    private SmallDisk disk;
    private LabeledProject project;
    private LabelingViewModel viewModel;

    @BeforeEach
    void open() throws IOException {
        disk = SmallDisk.of(4, folder.resolve("disk"));
        project = new LabeledProject(disk.root(), 3);
        viewModel = project.viewModel();
    }

    @AfterEach
    void close() throws IOException {
        if (disk != null) {
            project.close();
            disk.close();
        }
    }

    @Test
    void nothing_is_lost_and_the_next_try_records_it() throws IOException {
        viewModel.answers().choose(Choice.LEFT_MUCH);
        viewModel.next();
        disk.fillBut(0);

        viewModel.answers().decision().explain("because ".repeat(100_000));
        viewModel.answers().choose(Choice.TIE);
        viewModel.next();

        assertThat(shown()).isEqualTo(2);
        assertThat(viewModel.flow().saving().mark().stateProperty().get())
                .isEqualTo(SaveState.NOT_SAVED);
        assertThat(viewModel.flow().saving().mark().failureProperty().get().orElseThrow().what())
                .startsWith("The disk that holds ")
                .endsWith(" is full. What was saved before is safe; make room and try again.");
        assertThat(viewModel.saidProperty().get().preference()).isEqualTo(Preference.TIE);
        assertThat(project.stored(1).judgment().preference().side()).isPresent();

        disk.makeRoom();
        viewModel.deciding().tryAgain();

        assertThat(viewModel.flow().saving().mark().stateProperty().get())
                .isEqualTo(SaveState.SAVED);
        assertThat(viewModel.flow().saving().mark().failureProperty().get()).isEmpty();
        assertThat(shown()).isEqualTo(3);
        assertThat(project.stored(2).judgment().preference()).isEqualTo(Preference.TIE);
        assertThat(project.stored(2).judgment().rationale()).hasSize(800_000);
    }

    private long shown() {
        return viewModel.taskProperty().get().map(LabelingTask::pair).orElse(0L);
    }
}
