package org.pairwright.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.FileGroup;

/// The files that can be mapped, by their fields, and which of them are.
final class FilesToMap {
    private final ReadOnlyObjectWrapper<List<FileGroup>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<FileGroup>> group =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<List<FileGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// Those that are mapped now; empty where there are none that can be read.
    ReadOnlyObjectProperty<Optional<FileGroup>> groupProperty() {
        return group.getReadOnlyProperty();
    }

    void clear() {
        groups.set(List.of());
        group.set(Optional.empty());
    }

    /// These were found; which of them are mapped is told by [#turnTo].
    void found(List<FileGroup> found) {
        groups.set(found);
    }

    void turnTo(FileGroup next) {
        group.set(Optional.of(next));
    }

    boolean isCurrent(FileGroup other) {
        return group.get().map(FileGroup::fields).filter(other.fields()::equals).isPresent();
    }

    /// Those that are mapped now, as they were found last.
    Optional<FileGroup> current() {
        return groups.get().stream().filter(this::isCurrent).findFirst();
    }

    /// Those after the ones that are mapped now; empty where there are no others.
    Optional<FileGroup> next() {
        List<FileGroup> all = groups.get();
        int at = current().map(all::indexOf).orElse(-1);
        return all.size() > 1 ? Optional.of(all.get((at + 1) % all.size())) : Optional.empty();
    }

    /// Those that have to be mapped: the ones that are, where they do, else others.
    Optional<FileGroup> misfit() {
        return group.get().filter(FileGroup::isMisfit).or(this::otherMisfit);
    }

    /// Others than those that are mapped now, which have to be mapped, too.
    Optional<FileGroup> otherMisfit() {
        return groups.get().stream().filter(it -> it.isMisfit() && !isCurrent(it)).findFirst();
    }

    /// Whether nothing keeps those that are mapped now from being read.
    boolean isReadable() {
        return group.get().filter(it -> !it.isMisfit()).isPresent();
    }
}
