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

    /// Shows the pairs that an expression means in the table of all pairs.
    ///
    /// @param expression as the filter of that table takes it
    default void showData(String expression) {
        showLabeling();
    }

    /// The same, with one of them selected and all that is known of it beside them.
    default void showData(String expression, long pair) {
        showData(expression);
    }

    /// Shows the prompt templates, of whose versions pairs are made.
    default void showPrompts() {
        showLabeling();
    }

    /// Shows what is set for the project.
    default void showSettings() {
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
