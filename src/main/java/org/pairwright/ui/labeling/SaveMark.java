package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.ui.kit.Failure;

/// Whether what is on the screen is on the disk, and what went wrong if not.
final class SaveMark {
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(SaveState.SAVED);
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What went wrong last, until something goes right.
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    void saving() {
        state.set(SaveState.SAVING);
    }

    void saved() {
        failure.set(Optional.empty());
        state.set(SaveState.SAVED);
    }

    /// What was set stays on the screen, so that it can be tried again.
    void notSaved(Failure failed) {
        failure.set(Optional.of(failed));
        state.set(SaveState.NOT_SAVED);
    }

    /// Something else went wrong: whether it is saved is as it was.
    void failed(Failure failed) {
        failure.set(Optional.of(failed));
    }
}
