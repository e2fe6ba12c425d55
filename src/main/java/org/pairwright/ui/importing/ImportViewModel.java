package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.UndoneImports;
import org.pairwright.service.Cancelled;
import org.pairwright.service.ImportHistoryService;
import org.pairwright.service.ImportPreviewService;
import org.pairwright.service.ImportReport;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.service.ProblemList;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;

/// An import: what it would bring, how far it is, what came of it, and taking it back.
public final class ImportViewModel {
    /// What the screen shows.
    enum State {
        PREVIEW,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        UNDONE
    }

    private final ImportService service;
    private final ImportHistoryService history;
    private final ProjectSettingsService deciding;
    private final Actor actor;
    private final Consumer<ProjectSettings> changed;
    private final Background background;
    private final Navigator navigator;
    private final InstantSource clock;
    private final PreviewViewModel preview;
    private final ProblemsViewModel problems;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.DONE);
    private final ReadOnlyObjectWrapper<Reached> reached =
            new ReadOnlyObjectWrapper<>(Reached.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper undoing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private UndoneImports undone = UndoneImports.NONE;
    private Watch watch;

    /// @param actor who imports
    /// @param changed told of other settings of the project, as an archive may bring them
    /// @param mappings how files of certain fields are read
    public ImportViewModel(
            ImportService service,
            ImportHistoryService history,
            ProjectSettingsService deciding,
            Actor actor,
            Consumer<ProjectSettings> changed,
            SavedMappings mappings,
            Background background,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices,
            Messages messages,
            InstantSource clock) {
        this.service = service;
        this.history = history;
        this.deciding = deciding;
        this.actor = actor;
        this.changed = changed;
        this.background = background;
        this.navigator = navigator;
        this.clock = clock;
        preview =
                new PreviewViewModel(
                        new ImportPreviewService(),
                        service,
                        actor,
                        mappings,
                        background,
                        messages,
                        clock);
        problems = new ProblemsViewModel(background, dialogs, notices, messages);
        watch = newWatch();
    }

    PreviewViewModel preview() {
        return preview;
    }

    ProblemsViewModel problems() {
        return problems;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reached> reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether the import is being taken back.
    ReadOnlyBooleanProperty undoingProperty() {
        return undoing.getReadOnlyProperty();
    }

    /// Why it can't be taken back; empty when nothing is known against it.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// What was taken back, file by file.
    UndoneImports undone() {
        return undone;
    }

    /// Looks into files that may be imported. Does nothing while an import runs or is taken back.
    public void open(List<Path> chosen) {
        if (!isBusy()) {
            state.set(State.PREVIEW);
            preview.open(chosen);
        }
    }

    /// Imports what was looked into; all files come in, or none. Does nothing while a mapping lacks
    /// something.
    void start() {
        if (isBusy() || !preview.mapping().lacking().isEmpty()) {
            return;
        }
        preview.stop();
        Watch watching = newWatch();
        watch = watching;
        reached.set(Reached.NOTHING);
        failure.set(Optional.empty());
        report.set(Optional.empty());
        refusal.set("");
        state.set(State.RUNNING);
        ProblemList found = new ProblemList();
        ImportRequest request = preview.request().withProblems(found);
        background.run(() -> run(request, watching), ended -> ended(ended, found), this::failed);
    }

    /// Looks into the same files again, as what they were read as.
    void again() {
        if (!isBusy()) {
            state.set(State.PREVIEW);
            preview.look();
        }
    }

    /// Whether an import runs or is being taken back.
    public boolean isBusy() {
        return state.get() == State.RUNNING || undoing.get();
    }

    /// What came of an act, and the settings that hold since, where they became others.
    private record Came<T>(T what, Optional<ProjectSettings> settings) {}

    /// Empty when it was stopped.
    private Came<Optional<ImportReport>> run(ImportRequest request, Watch watching) {
        try {
            ImportReport brought = service.run(request, watching);
            return new Came<>(Optional.of(brought), settings(!brought.adopted().isEmpty()));
        } catch (Cancelled e) {
            return new Came<>(Optional.empty(), Optional.empty());
        }
    }

    private Optional<ProjectSettings> settings(boolean others) {
        return others ? Optional.of(deciding.settings()) : Optional.empty();
    }

    private void ended(Came<Optional<ImportReport>> came, ProblemList found) {
        came.settings().ifPresent(changed);
        Optional<ImportReport> ended = came.what();
        report.set(ended);
        if (ended.filter(it -> it.imported() + it.duplicates() > 0).isPresent()) {
            preview.mapping().remember();
        }
        problems.show(found, preview.filesProperty().get().getFirst());
        state.set(ended.isPresent() ? State.DONE : State.CANCELLED);
    }

    private void failed(Failure failed) {
        failure.set(Optional.of(failed));
        state.set(State.FAILED);
    }

    private Watch newWatch() {
        return new Watch(background, clock, reached::set);
    }

    /// Stops what is running; it leaves nothing behind.
    public void cancel() {
        preview.stop();
        watch.stop();
    }

    /// Takes back all that came in, as long as nobody has built on it.
    void undo() {
        if (isBusy()) {
            return;
        }
        report.get()
                .ifPresent(it -> {
                    undoing.set(true);
                    refusal.set("");
                    background.run(() -> takeBack(it), this::takenBack, this::notTakenBack);
                });
    }

    private Came<UndoneImports> takeBack(ImportReport brought) {
        UndoneImports gone = history.undo(actor, brought);
        return new Came<>(gone, settings(gone.settings() == UndoneImports.Settings.RESTORED));
    }

    private void takenBack(Came<UndoneImports> came) {
        came.settings().ifPresent(changed);
        undoing.set(false);
        undone = came.what();
        report.set(Optional.empty());
        state.set(State.UNDONE);
    }

    private void notTakenBack(Failure why) {
        undoing.set(false);
        refusal.set(why.what());
    }

    /// Goes back to labeling, and leaves what is running where it can go on alone.
    void label() {
        preview.stop();
        navigator.showLabeling();
    }
}
