package org.pairwright.ui.labeling;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.service.LabelingTask;

/// A project of three pairs and the view model that labels it.
abstract class LabelingViewModelTesting {
    @TempDir Path folder;
    LabeledProject project;
    LabelingViewModel viewModel;

    @BeforeEach
    void open() throws IOException {
        project = new LabeledProject(folder, 3);
        viewModel = project.viewModel();
    }

    @AfterEach
    void close() {
        project.close();
    }

    long shown() {
        return viewModel.taskProperty().get().map(LabelingTask::pair).orElse(0L);
    }

    void decide(Choice choice) {
        viewModel.answers().choose(choice);
        viewModel.next();
    }
}
