package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

/// Which fields of a file say what of a pair: as a person says here, or said before.
final class MappingViewModel {
    private static final FieldMapping NOTHING = FieldMapping.alone(Map.of());

    private final SavedMappings saved;
    private final ImportPreviewService looking;
    private final Background background;
    private final InstantSource clock;
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FileFields>> fields =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FieldMapping> mapping =
            new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Optional<SavedMapping>> used =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper();

    /// @param changed told when the file is to be read otherwise
    MappingViewModel(
            SavedMappings saved,
            ImportPreviewService looking,
            Background background,
            InstantSource clock,
            Runnable changed) {
        this.saved = saved;
        this.looking = looking;
        this.background = background;
        this.clock = clock;
        this.changed = changed;
    }

    /// Whether it is shown.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Of which file; empty where there is none that can be read.
    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// What there is to choose from; empty until it was looked.
    ReadOnlyObjectProperty<Optional<FileFields>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    /// What is mapped, or found under its usual names as long as nobody says otherwise.
    ReadOnlyObjectProperty<FieldMapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    /// The mapping from before by which the file is read, or would be but for what was changed now.
    ReadOnlyObjectProperty<Optional<SavedMapping>> usedProperty() {
        return used.getReadOnlyProperty();
    }

    /// Whether somebody changed it since.
    ReadOnlyBooleanProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Why there is nothing to choose from.
    ReadOnlyObjectProperty<Optional<Failure>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The fields to choose from.
    List<FileField> choices() {
        return fields.get().map(FileFields::fields).orElse(List.of());
    }

    /// What every pair needs and what was changed lacks.
    List<PairField> lacking() {
        return draft.get() ? mapping.get().missing() : List.of();
    }

    /// Mappings by which files are read now: what was changed goes first.
    List<SavedMapping> known() {
        List<SavedMapping> known = new ArrayList<>(saved.all());
        current().ifPresent(known::addFirst);
        return known;
    }

    private Optional<SavedMapping> current() {
        return draft.get() && lacking().isEmpty()
                ? fields.get()
                        .filter(it -> !it.names().isEmpty())
                        .map(it -> new SavedMapping(it.names(), mapping.get(), clock.instant()))
                : Optional.empty();
    }

    /// Begins anew, with other files.
    void reset() {
        close();
        drop();
        file.set(Optional.empty());
    }

    /// Leaves what was changed.
    void drop() {
        draft.set(false);
        mapping.set(NOTHING);
        used.set(Optional.empty());
        fields.set(Optional.empty());
        trouble.set(Optional.empty());
    }

    /// A file was read.
    ///
    /// @param names of its fields; empty where it is read as a format that was chosen
    void found(Path found, Set<String> names) {
        turnTo(found);
        used.set(SavedMapping.of(names, saved.all()));
        if (open.get()) {
            findFields();
        }
    }

    /// A file fits no format: it has to be mapped.
    void ask(Path asked) {
        turnTo(asked);
        open.set(true);
        findFields();
    }

    private void turnTo(Path next) {
        if (file.get().filter(next::equals).isEmpty()) {
            drop();
            file.set(Optional.of(next));
        }
    }

    /// Shows it, where there is a file to map.
    void show() {
        if (file.get().isPresent()) {
            open.set(true);
            findFields();
        }
    }

    /// Takes it away; what was changed stays.
    void close() {
        open.set(false);
    }

    private void findFields() {
        if (fields.get().isPresent()) {
            showUnchanged();
            return;
        }
        Path of = file.get().orElseThrow();
        trouble.set(Optional.empty());
        background.run(
                () -> looking.fields(of),
                found -> {
                    if (isStill(of)) {
                        used.set(SavedMapping.of(found.names(), saved.all()));
                        mapping.set(used.get().map(SavedMapping::mapping).orElse(found.usual()));
                        fields.set(Optional.of(found));
                    }
                },
                failure -> {
                    if (isStill(of)) {
                        trouble.set(Optional.of(failure));
                    }
                });
    }

    private boolean isStill(Path of) {
        return file.get().filter(of::equals).isPresent() && fields.get().isEmpty();
    }

    private void showUnchanged() {
        if (!draft.get()) {
            mapping.set(
                    used.get()
                            .map(SavedMapping::mapping)
                            .or(() -> fields.get().map(FileFields::usual))
                            .orElse(NOTHING));
        }
    }

    /// Says that a field of a pair is that of the file; a list of responses stands in place of two.
    ///
    /// @param path blank where the file has none
    void choose(PairField field, String path) {
        if (path.strip().equals(mapping.get().path(field)) || fields.get().isEmpty()) {
            return;
        }
        FieldMapping next = mapping.get().with(field, path.strip());
        if (!path.isBlank()) {
            next =
                    switch (field) {
                        case RESPONSES ->
                                next.with(PairField.RESPONSE_A, "").with(PairField.RESPONSE_B, "");
                        case RESPONSE_A, RESPONSE_B -> next.with(PairField.RESPONSES, "");
                        case ID,
                                SYSTEM,
                                PROMPT,
                                SOURCE_A,
                                SOURCE_B,
                                PREFERENCE,
                                STRENGTH,
                                ANNOTATOR,
                                TOOLS,
                                SENSITIVE ->
                                next;
                    };
        }
        draft.set(true);
        mapping.set(next);
        changed.run();
    }

    /// Leaves what was changed, or else forgets the mapping from before.
    void forget() {
        if (draft.get()) {
            draft.set(false);
        } else {
            used.get().ifPresent(it -> saved.forget(it.fields()));
            used.set(Optional.empty());
        }
        showUnchanged();
        changed.run();
    }

    /// Pairs came in: the mapping was worth to be remembered.
    void remember() {
        current()
                .ifPresent(it -> {
                    saved.save(it);
                    draft.set(false);
                    used.set(Optional.of(it));
                });
    }
}
