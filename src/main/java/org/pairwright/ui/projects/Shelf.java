package org.pairwright.ui.projects;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The projects that this person knows, and the way into them.
public interface Shelf {
    /// A project that was opened before.
    ///
    /// @param title as it was then
    record Known(Path path, String title, Instant opened) {}

    /// The latest first.
    List<Known> known();

    /// Whether it is the one that is open now.
    boolean isOpen(Path project);

    /// Forgets a project; its file stays as it is.
    void takeOff(Path project);

    /// Opens a project, and then imports files into it where there are any.
    void open(Path project, List<Path> data);

    /// Opens the sample, made when it isn't there.
    void openSample();
}
