package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.domain.ProjectSummary;
import org.pairwright.storage.ProjectGlance;
import org.pairwright.storage.StorageFailure;

/// Says what is in project files that are not open.
public final class ProjectSummaryService {
    /// The summary of the project in a file, which is left as it is.
    ///
    /// @throws StorageFailure when there is no project that this program can open
    public ProjectSummary of(Path file) {
        return ProjectGlance.at(file);
    }
}
