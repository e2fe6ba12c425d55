package org.pairwright.ui.project;

import javafx.beans.binding.BooleanBinding;

/// A part of Setup: changed first, and kept when it is saved.
interface SetupPart {
    /// Whether something is otherwise here than in the project.
    BooleanBinding unsavedBinding();

    /// Keeps it, or says why not.
    ///
    /// @param kept run once it is kept
    void save(Runnable kept);

    /// Whether the project has to be opened again once it is kept, since whoever looks is somebody
    /// else then.
    default boolean opensAgain() {
        return false;
    }

    /// Takes what holds in the project again.
    void discard();
}
