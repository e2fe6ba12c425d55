package org.pairwright.settings;

import java.nio.file.Path;
import java.time.Instant;

/// A project that was opened on this machine.
///
/// @param path absolute
/// @param title as it was then, to be shown where the file can't be read now
public record RecentProject(Path path, String title, Instant opened) {
    public RecentProject {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException(
                    "A recent project is found by an absolute path, not by " + path + ".");
        }
    }
}
