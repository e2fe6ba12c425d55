package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.FileField;
import org.pairwright.domain.FileFields;
import org.pairwright.domain.PairField;
import org.pairwright.domain.SavedMapping;
import org.pairwright.service.FileGroup;
import org.pairwright.service.ImportPreviewService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// Which fields of files say what of a pair: as a person says here, or said before. Files of the
/// same fields share a mapping; those of one kind after the other are mapped.
final class MappingViewModel {
    private static final FieldMapping NOTHING = FieldMapping.alone(Map.of());

    private final SavedMappings saved;
    private final InstantSource clock;
    private final Runnable changed;
    private final Runnable turned;
    private final FilesToMap files = new FilesToMap();
    private final MappingDrafts drafts = new MappingDrafts();
    private final SeparatorViewModel separator = new SeparatorViewModel(this::part);
    private final FoundFields fields;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<FieldMapping> mapping =
            new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Optional<SavedMapping>> used =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper();

    /// @param changed told when files are to be read otherwise
    /// @param turned told when files of other fields are mapped
    MappingViewModel(
            SavedMappings saved,
            ImportPreviewService looking,
            Background background,
            InstantSource clock,
            Runnable changed,
            Runnable turned) {
        this.saved = saved;
        this.clock = clock;
        this.changed = changed;
        this.turned = turned;
        fields = new FoundFields(looking, background, separator);
    }

    /// What stands between the columns of tables.
    SeparatorViewModel separator() {
        return separator;
    }

    /// Other columns have other names, so that what was mapped of them counts no more.
    private void part() {
        drop();
        turned.run();
    }

    /// Whether it is shown.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    FilesToMap files() {
        return files;
    }

    /// The file whose pairs are to be seen while it is mapped.
    Optional<Path> shownFile() {
        return open.get()
                ? files.groupProperty().get().map(it -> it.files().getFirst())
                : Optional.empty();
    }

    /// What there is to choose from; empty until it was looked.
    ReadOnlyObjectProperty<Optional<FileFields>> fieldsProperty() {
        return fields.fieldsProperty();
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
        return fields.troubleProperty();
    }

    /// The fields to choose from for one of a pair's: those first that stand for no other.
    List<FileField> choices(PairField field) {
        return fields.choices(field, mapping.get());
    }

    /// What every pair needs and what was changed lacks, of these files or of others.
    List<PairField> lacking() {
        return drafts.lacking();
    }

    /// Mappings by which files are read now: what was changed goes first.
    List<SavedMapping> known() {
        return Stream.concat(completed().stream(), saved.all().stream()).toList();
    }

    private List<SavedMapping> completed() {
        return drafts.completed(this::separatorOf, clock.instant());
    }

    /// What was said to part the columns, now or before.
    private String separatorOf(Set<String> names) {
        return separator.sign().isEmpty()
                ? savedFor(names).map(SavedMapping::separator).orElse("")
                : separator.sign();
    }

    /// Begins anew, with other files.
    void reset() {
        close();
        drop();
        files.clear();
        separator.reset();
    }

    /// Leaves what was changed.
    void drop() {
        drafts.clear();
        clear();
    }

    private void clear() {
        draft.set(false);
        mapping.set(NOTHING);
        used.set(Optional.empty());
        fields.clear();
    }

    /// Files were read.
    ///
    /// @param shown the one whose pairs are seen
    /// @param mapped whether by their mappings, not as a format that was chosen
    void found(Path shown, List<FileGroup> found, boolean mapped) {
        files.found(found);
        FileGroup seen =
                found.stream().filter(it -> it.files().contains(shown)).findFirst().orElseThrow();
        FileGroup now = open.get() ? files.current().orElse(seen) : seen;
        turnTo(now);
        used.set(mapped ? savedFor(now.fields()) : Optional.empty());
        if (open.get()) {
            findFields();
        }
    }

    /// Some files fit no format: they have to be mapped.
    void ask(List<FileGroup> found) {
        files.found(found);
        turnTo(
                files.current()
                        .or(() -> found.stream().filter(FileGroup::isMisfit).findFirst())
                        .orElseThrow());
        open.set(true);
        findFields();
    }

    /// Whether somebody has said how to read the files, now or before.
    boolean isMapped(FileGroup group) {
        return drafts.has(group.fields()) || savedFor(group.fields()).isPresent();
    }

    private void turnTo(FileGroup next) {
        if (!files.isCurrent(next)) {
            clear();
            draft.set(drafts.has(next.fields()));
            used.set(savedFor(next.fields()));
        }
        files.turnTo(next);
    }

    private Optional<SavedMapping> savedFor(Set<String> names) {
        return SavedMapping.of(names, saved.all());
    }

    /// Goes on to files of other fields.
    void next() {
        files.next()
                .ifPresent(next -> {
                    turnTo(next);
                    show();
                    turned.run();
                });
    }

    /// Shows it, where there is a file to map.
    void show() {
        if (files.groupProperty().get().isPresent()) {
            open.set(true);
            findFields();
        }
    }

    /// Takes it away; what was changed stays.
    void close() {
        open.set(false);
    }

    private void findFields() {
        FileGroup of = files.groupProperty().get().orElseThrow();
        if (of.unparted()) {
            fields.clear();
            separator.ask();
        } else if (found().isPresent()) {
            showMapping();
        } else {
            fields.find(
                    of.files().getFirst(),
                    known(),
                    there -> {
                        used.set(savedFor(there.names()));
                        mapping.set(mapping(there));
                    });
        }
    }

    private Optional<FileFields> found() {
        return fieldsProperty().get();
    }

    private void showMapping() {
        mapping.set(found().map(this::mapping).orElse(NOTHING));
    }

    private FieldMapping mapping(FileFields found) {
        return drafts.of(found.names())
                .or(() -> used.get().map(SavedMapping::mapping))
                .orElse(found.usual());
    }

    /// Says that a field of a pair is that of the file; a list of responses, or a chosen and a
    /// rejected one, stand in place of two.
    ///
    /// @param path blank where the file has none
    void choose(PairField field, String path) {
        if (path.strip().equals(mapping.get().path(field)) || found().isEmpty()) {
            return;
        }
        FieldMapping next = mapping.get().inPlace(field, path.strip());
        drafts.put(found().orElseThrow().names(), next);
        draft.set(true);
        mapping.set(next);
        changed.run();
    }

    /// Leaves what was changed, or else forgets the mapping from before.
    void forget() {
        if (draft.get()) {
            found().ifPresent(it -> drafts.remove(it.names()));
            draft.set(false);
        } else {
            used.get().ifPresent(it -> saved.forget(it.fields()));
            used.set(Optional.empty());
        }
        showMapping();
        changed.run();
    }

    /// Pairs came in: the mappings were worth to be remembered.
    void remember() {
        completed().forEach(saved::save);
        drafts.clear();
        draft.set(false);
        used.set(files.groupProperty().get().flatMap(it -> savedFor(it.fields())));
    }
}
