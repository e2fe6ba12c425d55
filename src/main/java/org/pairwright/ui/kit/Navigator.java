package org.pairwright.ui.kit;

import java.nio.file.Path;
import java.util.List;

/// How a screen leads to another without knowing it.
public interface Navigator {
    /// Shows the pairs to label, as they are now.
    void showLabeling();

    /// Shows one pair to label.
    default void showPair(long pair) {
        showLabeling();
    }

    /// Closes the project and opens it again; what could not be saved is given up.
    void openAgain();

    /// Lets a person choose files to import.
    default void chooseFiles() {
        // Where there is no window, nobody chooses.
    }

    /// Shows what files hold that may be imported into the project.
    void importFiles(List<Path> files);
}
