package org.pairwright.storage;

import java.nio.file.Path;
import org.pairwright.domain.ProjectLocation;

/// Where a test's project lies.
public enum Place {
    FILE,
    SERVER;

    /// A place for a new project.
    public ProjectLocation newProject(Path folder) {
        return switch (this) {
            case FILE -> new ProjectLocation.InFile(folder.resolve("project.pairs"));
            case SERVER -> TestServer.newProject();
        };
    }
}
