package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.Actor;
import org.pairwright.service.Cancelled;
import org.pairwright.service.ImportPreview;
import org.pairwright.service.ImportPreviewService;
import org.pairwright.service.ImportReport;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// What files look like before they are imported, and what they would bring.
final class PreviewViewModel {
    private final ImportPreviewService looking;
    private final ImportService service;
    private final Actor actor;
    private final Background background;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper format = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Check> check =
            new ReadOnlyObjectWrapper<>(new Check.Waiting());
    private final ReadOnlyObjectWrapper<Reached> reached =
            new ReadOnlyObjectWrapper<>(Reached.NOTHING);
    private Watch watch;

    /// @param actor who would import
    PreviewViewModel(
            ImportPreviewService looking,
            ImportService service,
            Actor actor,
            Background background,
            InstantSource clock) {
        this.looking = looking;
        this.service = service;
        this.actor = actor;
        this.background = background;
        this.clock = clock;
        watch = newWatch();
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
    ReadOnlyObjectProperty<Optional<Failure>> troubleProperty() {
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
        look();
    }

    /// Reads the files as another format.
    ///
    /// @param id empty to find it out
    void choose(String id) {
        if (!id.equals(format.get())) {
            format.set(id);
            look();
        }
    }

    /// Looks into the files again.
    void look() {
        Watch mine = begin();
        preview.set(Optional.empty());
        trouble.set(Optional.empty());
        check.set(new Check.Waiting());
        List<Path> chosen = files.get();
        String as = format.get();
        run(mine, () -> looking.of(chosen, as), this::looked, it -> trouble.set(Optional.of(it)));
    }

    private void looked(ImportPreview found) {
        preview.set(Optional.of(found));
        if (watch.cancelled()) {
            check.set(new Check.Stopped());
        } else {
            check();
        }
    }

    /// Reads everything and leaves the project as it is.
    void check() {
        Watch mine = begin();
        check.set(new Check.Running());
        ImportRequest request =
                ImportRequest.of(actor, files.get()).withFormat(format.get()).asDryRun();
        run(
                mine,
                () -> dryRun(request, mine),
                report ->
                        check.set(report.<Check>map(Check.Done::new).orElseGet(Check.Stopped::new)),
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

    /// Stops checking; what was seen stays.
    void stop() {
        watch.stop();
    }
}
