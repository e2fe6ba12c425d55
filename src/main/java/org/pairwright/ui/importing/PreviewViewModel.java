package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.Actor;
import org.pairwright.service.Cancelled;
import org.pairwright.service.FileGroup;
import org.pairwright.service.ImportLook;
import org.pairwright.service.ImportPreview;
import org.pairwright.service.ImportPreviewService;
import org.pairwright.service.ImportReport;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;

/// What files look like before they are imported, and what they would bring.
final class PreviewViewModel {
    private final ImportPreviewService looking;
    private final ImportService service;
    private final Actor actor;
    private final Background background;
    private final Messages messages;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper format = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Check> check =
            new ReadOnlyObjectWrapper<>(new Check.Waiting());
    private final ReadOnlyObjectWrapper<Reached> reached =
            new ReadOnlyObjectWrapper<>(Reached.NOTHING);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final MappingViewModel mapping;
    private final ChoicesViewModel choices;
    private Watch watch;

    /// Whether what was looked into is counted afterwards.
    private boolean counting = true;

    /// @param actor who would import
    /// @param saved mappings from before
    PreviewViewModel(
            ImportPreviewService looking,
            ImportService service,
            Actor actor,
            SavedMappings saved,
            Background background,
            Messages messages,
            InstantSource clock) {
        this.looking = looking;
        this.service = service;
        this.actor = actor;
        this.background = background;
        this.messages = messages;
        this.clock = clock;
        mapping = new MappingViewModel(saved, looking, background, clock, this::mapped, this::look);
        choices = new ChoicesViewModel(this::look);
        watch = newWatch();
    }

    /// Which fields say what.
    MappingViewModel mapping() {
        return mapping;
    }

    ChoicesViewModel choices() {
        return choices;
    }

    /// Whether nothing is known that would keep the files from being imported.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Path>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /// The id of the format that was chosen; empty to find it out.
    ReadOnlyStringProperty formatProperty() {
        return format.getReadOnlyProperty();
    }

    /// Empty until it was looked, or when that failed.
    ReadOnlyObjectProperty<Optional<ImportPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why the files can't be imported as they are.
    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Check> checkProperty() {
        return check.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reached> reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    List<ImportPreviewService.Format> formats() {
        return looking.formats();
    }

    void open(List<Path> chosen) {
        files.set(List.copyOf(chosen));
        format.set("");
        mapping.reset();
        choices.reset();
        look();
    }

    /// What is to be imported, as it is looked at.
    ImportRequest request() {
        return choices.on(ImportRequest.of(actor, files.get()))
                .withFormat(format.get())
                .withSeparator(mapping.separator().sign())
                .withMappings(mapping.known());
    }

    /// Reads the files as another format.
    ///
    /// @param id empty to find it out
    void choose(String id) {
        if (!id.equals(format.get())) {
            format.set(id);
            mapping.close();
            mapping.drop();
            look();
        }
    }

    /// A mapping stands against a format: the later one counts.
    private void mapped() {
        format.set("");
        look();
    }

    /// Looks into the files again.
    void look() {
        Watch mine = begin();
        preview.set(Optional.empty());
        trouble.set(Optional.empty());
        check.set(new Check.Waiting());
        counting = true;
        ready.set(mapping.lacking().isEmpty());
        if (ready.get()) {
            ImportRequest request = request();
            Path shown = mapping.shownFile().orElse(files.get().getFirst());
            run(
                    mine,
                    () -> look(request, shown, mine),
                    it -> it.ifPresent(this::looked),
                    this::failed);
        }
    }

    /// Empty when it was stopped, as another look took its place.
    private Optional<ImportLook> look(ImportRequest request, Path shown, Watch mine) {
        try {
            return Optional.of(looking.of(request, shown, mine));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    private void looked(ImportLook found) {
        switch (found) {
            case ImportLook.Pairs(ImportPreview it, List<FileGroup> groups) -> looked(it, groups);
            case ImportLook.Unpaired(Path file) -> {
                choices.ask();
                fail(new Trouble.Unpaired(messages.of("import.preview.unpaired", name(file))));
            }
            case ImportLook.Unmapped(List<FileGroup> groups) -> {
                mapping.ask(groups);
                FileGroup misfit = mapping.files().misfit().orElseThrow();
                String file = name(misfit.files().getFirst());
                fail(
                        misfit.unparted()
                                ? new Trouble.Unparted(file, misfit.misfit())
                                : new Trouble.Unmapped(file, misfit.misfit()));
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void failed(Failure failure) {
        fail(new Trouble.Unreadable(failure.what()));
    }

    private void fail(Trouble found) {
        trouble.set(Optional.of(found));
        ready.set(false);
    }

    private void looked(ImportPreview found, List<FileGroup> groups) {
        preview.set(Optional.of(found));
        choices.found(found);
        mapping.found(found.file(), groups, format.get().isEmpty());
        if (!counting) {
            check.set(new Check.Stopped());
        } else {
            check();
        }
    }

    /// Reads everything and leaves the project as it is.
    void check() {
        Watch mine = begin();
        check.set(new Check.Running());
        ImportRequest request = request().asDryRun();
        run(
                mine,
                () -> dryRun(request, mine),
                report -> {
                    report.ifPresent(choices::counted);
                    check.set(report.<Check>map(Check.Done::new).orElseGet(Check.Stopped::new));
                },
                failure -> check.set(new Check.Failed(failure)));
    }

    /// Empty when it was stopped.
    private Optional<ImportReport> dryRun(ImportRequest request, Watch mine) {
        try {
            return Optional.of(service.run(request, mine));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    /// What comes of work that was begun before the last one is not wanted any more.
    private <T> void run(Watch mine, Callable<T> work, Consumer<T> done, Consumer<Failure> failed) {
        background.run(
                work,
                result -> {
                    if (mine == watch) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (mine == watch) {
                        failed.accept(failure);
                    }
                });
    }

    private Watch begin() {
        watch.stop();
        reached.set(Reached.NOTHING);
        watch = newWatch();
        return watch;
    }

    private Watch newWatch() {
        return new Watch(background, clock, reached::set);
    }

    /// Stops checking, or checks where nothing does.
    void toggleCheck() {
        switch (check.get()) {
            case Check.Running _ -> stop();
            case Check.Stopped _, Check.Failed _ -> check();
            case Check.Waiting _, Check.Done _ -> {
                // There is nothing to stop, and nothing new to find.
            }
        }
    }

    /// Stops checking; what was seen stays, and what is just looked into is still shown.
    void stop() {
        counting = false;
        if (check.get() instanceof Check.Running) {
            watch.stop();
        }
    }
}
