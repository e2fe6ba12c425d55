package org.pairwright.ui.shell;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.service.OptOut;
import org.pairwright.ui.settings.OptOuts;

/// What whoever labels opted out of, remembered for them and the project in their settings on this
/// machine. Nothing of it goes into the project, where others would see it.
final class OptOutMemory {
    private final SettingsKeeper keeper;
    private final ReadOnlyObjectWrapper<Optional<OptOuts>> offered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<FoundProject> open = Optional.empty();

    OptOutMemory(SettingsKeeper keeper) {
        this.keeper = keeper;
    }

    /// What can be opted out of, and was; empty while no project is open.
    ReadOnlyObjectProperty<Optional<OptOuts>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// Somebody labels in a project. Before any pair of it is read.
    void enter(FoundProject found) {
        open = Optional.of(found);
        tell(found.settings());
    }

    /// The project's categories may be others now.
    void tell(ProjectSettings settings) {
        open.ifPresent(found -> {
            Annotator annotator = found.labeling().annotator();
            Set<String> chosen = keeper.settings().memory(found.uuid()).optedOut(annotator.uuid());
            optOut(found).choose(chosen);
            offered.set(
                    Optional.of(
                            new OptOuts(
                                    annotator.name(), settings.taxonomy().categories(), chosen)));
        });
    }

    /// No project is open.
    void leave() {
        open = Optional.empty();
        offered.set(Optional.empty());
    }

    /// Opts out of these categories and no others.
    void choose(Set<String> codes) {
        open.ifPresent(found -> {
            Annotator annotator = found.labeling().annotator();
            keeper.change(it ->
                    it.withMemory(
                            found.uuid(),
                            it.memory(found.uuid()).withOptedOut(annotator.uuid(), codes)));
            optOut(found).choose(codes);
            offered.set(offered.get().map(it -> it.with(codes)));
        });
    }

    private static OptOut optOut(FoundProject found) {
        return found.labeling().optOut();
    }
}
