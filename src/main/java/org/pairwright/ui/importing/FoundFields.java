package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.FileField;
import org.pairwright.domain.FileFields;
import org.pairwright.domain.PairField;
import org.pairwright.domain.SavedMapping;
import org.pairwright.service.ImportPreviewService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// What the fields of a file are, for those who map it, once it was looked.
final class FoundFields {
    private final ImportPreviewService looking;
    private final Background background;
    private final SeparatorViewModel separator;
    private final ReadOnlyObjectWrapper<Optional<FileFields>> fields =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The number of the look that counts.
    private long current;

    FoundFields(ImportPreviewService looking, Background background, SeparatorViewModel separator) {
        this.looking = looking;
        this.background = background;
        this.separator = separator;
    }

    /// What there is to choose from; empty until it was looked.
    ReadOnlyObjectProperty<Optional<FileFields>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    /// Why there is nothing to choose from.
    ReadOnlyObjectProperty<Optional<Failure>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The fields to choose from for one of a pair's: those first that stand for no other.
    List<FileField> choices(PairField field, FieldMapping mapped) {
        Set<String> taken = new HashSet<>(mapped.paths().values());
        taken.remove(mapped.path(field));
        return fields.get().map(FileFields::fields).orElse(List.of()).stream()
                .sorted(Comparator.comparing(it -> taken.contains(it.path())))
                .toList();
    }

    void clear() {
        current++;
        fields.set(Optional.empty());
        trouble.set(Optional.empty());
    }

    /// Looks for those of a file.
    ///
    /// @param known mappings from before
    /// @param first told what they are, before anybody else
    void find(Path file, List<SavedMapping> known, Consumer<FileFields> first) {
        clear();
        long mine = current;
        String between = separator.sign();
        background.run(
                () -> looking.fields(file, between, known),
                found -> {
                    if (mine == current) {
                        separator.found(found.separator());
                        first.accept(found);
                        fields.set(Optional.of(found));
                    }
                },
                failure -> {
                    if (mine == current) {
                        separator.ask();
                        trouble.set(Optional.of(failure));
                    }
                });
    }
}
