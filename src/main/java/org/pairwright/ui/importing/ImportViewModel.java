package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.Actor;
import org.pairwright.service.Cancelled;
import org.pairwright.service.ImportReport;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.service.Progress;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Navigator;

/// An import: how far it is, and what came of it.
public final class ImportViewModel {
    /// What the screen shows.
    enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /// How far the import is.
    ///
    /// @param total 0 while it is unknown
    record Reached(long done, long total) {}

    /// Stops when it is told to, and passes on only what the screen has time to show.
    private final class Watch implements Progress {
        private final AtomicBoolean stop = new AtomicBoolean();
        private final AtomicBoolean showing = new AtomicBoolean();

        @Override
        public void report(String stage, long done, long total) {
            if (showing.compareAndSet(false, true)) {
                background.onScreen(() -> {
                    showing.set(false);
                    reached.set(new Reached(done, total));
                });
            }
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }
    }

    private final ImportService service;
    private final Actor actor;
    private final Background background;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.DONE);
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Reached> reached =
            new ReadOnlyObjectWrapper<>(new Reached(0, 0));
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Watch watch = new Watch();

    /// @param actor who imports
    public ImportViewModel(
            ImportService service, Actor actor, Background background, Navigator navigator) {
        this.service = service;
        this.actor = actor;
        this.background = background;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Path>> filesProperty() {
        return files.getReadOnlyProperty();
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

    /// Imports files; all come in, or none. Does nothing while another import runs.
    public void start(List<Path> chosen) {
        if (state.get() == State.RUNNING) {
            return;
        }
        Watch watching = new Watch();
        watch = watching;
        files.set(List.copyOf(chosen));
        reached.set(new Reached(0, 0));
        failure.set(Optional.empty());
        report.set(Optional.empty());
        state.set(State.RUNNING);
        background.run(() -> run(chosen, watching), this::ended, this::failed);
    }

    /// Empty when it was stopped.
    private Optional<ImportReport> run(List<Path> chosen, Watch watching) {
        try {
            return Optional.of(service.run(ImportRequest.of(actor, chosen), watching));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    private void ended(Optional<ImportReport> ended) {
        report.set(ended);
        state.set(ended.isPresent() ? State.DONE : State.CANCELLED);
    }

    private void failed(Failure failed) {
        failure.set(Optional.of(failed));
        state.set(State.FAILED);
    }

    /// Stops a running import; it leaves nothing behind.
    public void cancel() {
        watch.stop.set(true);
    }

    void again() {
        start(files.get());
    }

    void label() {
        navigator.showLabeling();
    }
}
