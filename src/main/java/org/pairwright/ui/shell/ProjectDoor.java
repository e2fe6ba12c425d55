package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.SyncedFolder;
import org.pairwright.storage.Database;

/// Opens project files. Waits for the disk.
final class ProjectDoor {
    private final boolean backups;

    /// @param backups whether projects are backed up each day while they are open
    ProjectDoor(boolean backups) {
        this.backups = backups;
    }

    /// Opens a project.
    ///
    /// @param person says who labels in the project with that id
    RunningProject open(Path file, Function<UUID, String> person) {
        Path path = file.toAbsolutePath().normalize();
        ProjectLocation location = new ProjectLocation.InFile(path);
        Database database = Database.open(location);
        try {
            OpenProject.Found found = OpenProject.Found.in(database, person);
            return new RunningProject(
                    path,
                    database,
                    Executors.newCachedThreadPool(
                            Thread.ofPlatform().name("project-", 1).factory()),
                    backups
                            ? Optional.of(
                                    new BackupEachDay(
                                            location, Clock.system(ZoneId.systemDefault())))
                            : Optional.empty(),
                    found,
                    SyncedFolder.of(path).orElse(""));
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
