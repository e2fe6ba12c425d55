package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.pairwright.service.SafetyExport;

/// What opens windows. The command line knows no toolkit; whoever starts the program hands this in.
public interface Windows {
    /// Opens the desktop application and stays until it is closed.
    ///
    /// @param arguments a project's file or nothing, and `--look=` with a look
    /// @param say told what a person should know who sees no window
    /// @return the exit code
    int open(List<String> arguments, Consumer<String> say);

    /// Drives the main job through the real screens, without a display.
    ///
    /// @param folder where pictures and the exported dataset go
    /// @param all whether pictures are also made of everything that has a look of its own
    /// @throws TourStopped when the screens do not show what they should
    Toured tour(Path folder, boolean all);

    /// What a tour left behind.
    record Toured(List<Step> steps, SafetyExport.Exported exported) {
        public Toured {
            steps = List.copyOf(steps);
        }
    }

    /// A step of the tour and its picture.
    record Step(String name, Path picture) {}
}
