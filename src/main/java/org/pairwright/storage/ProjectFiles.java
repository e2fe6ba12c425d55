package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.ProjectLocation;

/// Makes and opens projects that are SQLite files.
final class ProjectFiles {
    private ProjectFiles() {}

    static Database create(ProjectLocation.InFile location, NewProject project) {
        Path path = location.path();
        Path folder = path.toAbsolutePath().getParent();
        if (Files.exists(path) || Files.isSymbolicLink(path)) {
            throw new StorageFailure.AlreadyThere(
                    path + " is there already. It was left as it is; choose another name.");
        }
        new SqliteFile(path).refuseLeftovers();
        DatabaseFile.refusePart(path);
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StorageFailure.Unavailable(
                    "There is no folder " + folder + " to put the project in.");
        }
        // Made under another name and moved, so that a crash leaves no half project.
        try {
            Path making = Scratch.create(folder);
            try {
                make(new SqliteFile(making), location, project);
                Files.move(making, path);
            } finally {
                Scratch.delete(making);
            }
        } catch (IOException e) {
            throw new StorageFailure.Unavailable(
                    "The project " + path + " can't be made: " + FileTrouble.words(e) + ".", e);
        }
        return open(location, SqliteFile.PATIENCE);
    }

    private static void make(SqliteFile file, ProjectLocation location, NewProject project) {
        try (Database database = onFile(file, location)) {
            database.write(handle -> {
                migrate(handle, 0);
                ProjectStore.insert(handle, project);
                return null;
            });
        }
    }

    static Database open(ProjectLocation.InFile location, Duration patience) {
        SqliteFile file = new SqliteFile(location.path(), patience);
        FileInspection inspection = new FileInspection(file);
        int version = inspection.version();
        file.requireWritable();
        inspection.refuseSetReadOnly();
        // What an import that was killed left beside the project.
        Path folder = location.path().toAbsolutePath().getParent();
        if (folder != null) {
            Scratch.sweep(folder);
        }
        Database database = onFile(file, location);
        try {
            if (version < Schema.VERSION) {
                database.write(handle -> {
                    // Another program may have been faster.
                    migrate(
                            handle,
                            handle.createQuery("pragma user_version").mapTo(int.class).one());
                    return null;
                });
            }
            if (file.hasJournal()) {
                database.write(handle -> dropJournal(handle, file));
            }
            // Reads the tables' description and the one row that must be there.
            new ProjectStore(database).project();
            return database;
        } catch (RuntimeException e) {
            database.closeAfter(e);
            throw e;
        }
    }

    /// Removes what a merge that was killed before it changed anything left: SQLite passes over it
    /// and would take it away only when somebody next writes without the log. Nobody does so while
    /// a transaction is in the log.
    private static boolean dropJournal(Handle handle, SqliteFile file) {
        String mode = handle.createQuery("pragma main.journal_mode").mapTo(String.class).one();
        if (mode.equals("wal")) {
            file.deleteJournal();
        }
        return true;
    }

    static Database openToRead(ProjectLocation.InFile location) {
        SqliteFile file = new SqliteFile(location.path());
        int version = new FileInspection(file).version();
        if (file.isWritable()) {
            return open(location, SqliteFile.PATIENCE);
        }
        if (version < Schema.VERSION) {
            throw new StorageFailure.Unavailable(
                    "The project file "
                            + location.path()
                            + " is read-only and of an earlier Pairwright (project version "
                            + version
                            + "). To read it, copy it to a folder of yours.");
        }
        Database database =
                new Database(
                        location,
                        Dialect.SQLITE,
                        new Connections(() -> {
                            throw new SQLException("A project that is read is written to.");
                        }),
                        new Connections(file::connectToCheck),
                        file::tidyReadOnly);
        try {
            new ProjectStore(database).project();
            return database;
        } catch (RuntimeException e) {
            database.closeAfter(e);
            throw e;
        }
    }

    private static Database onFile(SqliteFile file, ProjectLocation location) {
        return new Database(
                location,
                Dialect.SQLITE,
                new Connections(file::connectWriter),
                new Connections(file::connectReader));
    }

    /// Brings the tables up to date and writes into the header whose the file is and at which
    /// version, all or nothing.
    private static void migrate(Handle handle, int from) {
        Schema.migrate(handle, Dialect.SQLITE, from);
        handle.execute("pragma application_id = " + SqliteFile.APPLICATION_ID);
        handle.execute("pragma user_version = " + Schema.VERSION);
    }
}
