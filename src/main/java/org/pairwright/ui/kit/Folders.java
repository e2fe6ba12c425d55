package org.pairwright.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Where files are looked for, remembered beyond the window.
public interface Folders {
    /// Where those of a kind were chosen last; empty where none were yet.
    Optional<Path> last(String kind);

    /// Where to begin with a kind that was never chosen.
    Path first();

    void remember(String kind, Path folder);
}
