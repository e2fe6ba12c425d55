package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.service.SafetyExport;

/// What the tour left behind.
///
/// @param steps in their order
/// @param exported the dataset made of what was labeled on the way
public record TourReport(List<Step> steps, SafetyExport.Exported exported) {
    /// One step.
    ///
    /// @param name what was done
    /// @param png the window after it
    public record Step(String name, Path png) {}

    public TourReport {
        steps = List.copyOf(steps);
    }
}
