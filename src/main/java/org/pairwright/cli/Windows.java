package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ExportReport;

/// What opens windows. The command line knows no toolkit; whoever starts the program hands this in.
public interface Windows {
    /// Opens the desktop application and stays until it is closed.
    ///
    /// @return the exit code
    int open();

    /// The same with a project.
    int open(ProjectLocation project);

    /// Drives the main job through the real screens, without a display.
    ///
    /// @param folder where pictures and the exported dataset go
    Toured tour(Path folder);

    /// What a tour left behind.
    record Toured(List<Step> steps, ExportReport exported) {
        public Toured {
            steps = List.copyOf(steps);
        }
    }

    /// A step of the tour and its picture.
    record Step(String name, Path picture) {}
}
