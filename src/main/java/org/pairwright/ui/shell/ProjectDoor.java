package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;

/// Opens project files. Waits for the disk.
final class ProjectDoor {
    private record Ahead(Path path, FutureTask<RunningProject> opening) {}

    private final boolean backups;
    private Optional<Ahead> ahead = Optional.empty();

    /// @param backups whether projects are backed up each day while they are open
    ProjectDoor(boolean backups) {
        this.backups = backups;
    }

    /// Begins to open a project that is sure to be asked for.
    ///
    /// @param person says who labels in the project with that id
    /// @param worker where it is opened
    synchronized void openAhead(Path file, Function<UUID, String> person, Executor worker) {
        Path path = path(file);
        FutureTask<RunningProject> opening = new FutureTask<>(() -> openNow(path, person));
        ahead = Optional.of(new Ahead(path, opening));
        worker.execute(opening);
    }

    /// Opens a project.
    ///
    /// @param person says who labels in the project with that id
    RunningProject open(Path file, Function<UUID, String> person) throws Exception {
        Path path = path(file);
        Optional<Ahead> begun = begun(path);
        return begun.isPresent() ? opened(begun.get().opening()) : openNow(path, person);
    }

    /// What was begun with that file. It is there once.
    private synchronized Optional<Ahead> begun(Path path) {
        Optional<Ahead> begun = ahead.filter(it -> it.path().equals(path));
        if (begun.isPresent()) {
            ahead = Optional.empty();
        }
        return begun;
    }

    private static RunningProject opened(FutureTask<RunningProject> opening) throws Exception {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Path path(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private RunningProject openNow(Path path, Function<UUID, String> person) {
        ProjectLocation location = new ProjectLocation.InFile(path);
        Database database = Database.open(location);
        try {
            database.checkpointAside();
            FoundProject found = FoundProject.in(database, person);
            return new RunningProject(
                    path,
                    database,
                    Executors.newCachedThreadPool(new NamedThreads("project")),
                    backups
                            ? Optional.of(
                                    new BackupEachDay(
                                            location, Clock.system(ZoneId.systemDefault())))
                            : Optional.empty(),
                    found);
        } catch (RuntimeException e) {
            closeAfter(e, database);
            throw e;
        }
    }

    private static void closeAfter(RuntimeException failure, Database opened) {
        try {
            opened.close();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }
}
