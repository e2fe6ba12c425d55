package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.ProjectLocation;

/// An open project: the one door to its SQL. One writer at a time, readers beside it.
///
/// What goes wrong in a way that can be foreseen comes out as a [StorageFailure].
public final class Database implements AutoCloseable {
    private final ProjectLocation location;
    private final Dialect dialect;
    private final Connections writers;
    private final Connections readers;
    private final Jdbi writing;
    private final Jdbi reading;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final Failures failures;

    private Database(
            ProjectLocation location, Dialect dialect, Connections writers, Connections readers) {
        this.location = location;
        this.dialect = dialect;
        this.writers = writers;
        this.readers = readers;
        this.writing = jdbi(Jdbi.create(writers));
        this.reading = jdbi(Jdbi.create(readers));
        this.failures = new Failures(location);
    }

    /// Gives our own parser to what runs statements.
    static Jdbi jdbi(Jdbi jdbi) {
        NamedParameters parameters = new NamedParameters();
        jdbi.getConfig(SqlStatements.class).setSqlParser(parameters).setTemplateEngine(parameters);
        return jdbi;
    }

    /// Makes a project and opens it.
    ///
    /// @throws StorageFailure.AlreadyThere when anything is at `location` already
    public static Database create(ProjectLocation location, NewProject project) {
        return switch (location) {
            case ProjectLocation.InFile file -> createFile(file, project);
            case ProjectLocation.OnServer server -> createOnServer(server, project);
        };
    }

    /// Opens a project and brings its tables up to date.
    ///
    /// @throws StorageFailure.NotAProject when it is none, or one of a newer program
    /// @throws StorageFailure.Damaged when it is cut short or its content is broken
    public static Database open(ProjectLocation location) {
        return open(location, SqliteFile.PATIENCE);
    }

    /// @param patience how long to wait for another program that is writing
    static Database open(ProjectLocation location, Duration patience) {
        return switch (location) {
            case ProjectLocation.InFile file -> openFile(file, patience);
            case ProjectLocation.OnServer server -> openOnServer(server, patience);
        };
    }

    private static Database createFile(ProjectLocation.InFile location, NewProject project) {
        Path path = location.path();
        Path folder = path.toAbsolutePath().getParent();
        if (Files.exists(path)) {
            throw new StorageFailure.AlreadyThere(
                    path + " is there already. It was left as it is; choose another name.");
        }
        new SqliteFile(path).refuseLeftovers();
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
                Files.deleteIfExists(making);
            }
        } catch (IOException e) {
            throw new StorageFailure.Unavailable(
                    "The project " + path + " can't be made: " + FileTrouble.words(e) + ".", e);
        }
        return openFile(location, SqliteFile.PATIENCE);
    }

    private static void make(SqliteFile file, ProjectLocation location, NewProject project) {
        try (Database database = onFile(file, location)) {
            database.write(handle -> {
                migrateFile(handle, 0);
                ProjectStore.insert(handle, project);
                return null;
            });
        }
    }

    private static Database openFile(ProjectLocation.InFile location, Duration patience) {
        SqliteFile file = new SqliteFile(location.path(), patience);
        int version = new FileInspection(file).version();
        file.requireWritable();
        Database database = onFile(file, location);
        try {
            if (version < Schema.VERSION) {
                database.write(handle -> {
                    // Another program may have been faster.
                    migrateFile(
                            handle,
                            handle.createQuery("pragma user_version").mapTo(int.class).one());
                    return null;
                });
            }
            // Reads the tables' description and the one row that must be there.
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
    private static void migrateFile(Handle handle, int from) {
        Schema.migrate(handle, Dialect.SQLITE, from);
        handle.execute("pragma application_id = " + SqliteFile.APPLICATION_ID);
        handle.execute("pragma user_version = " + Schema.VERSION);
    }

    private static Database createOnServer(ProjectLocation.OnServer location, NewProject project) {
        PostgresSchema schema = new PostgresSchema(location, SqliteFile.PATIENCE);
        Database database = onServer(schema, location);
        try {
            database.write(handle -> {
                if (Server.exists(handle, schema)) {
                    throw new StorageFailure.AlreadyThere(
                            "The server has a project " + location.project() + " already.");
                }
                Server.create(handle, schema);
                Schema.migrate(handle, Dialect.POSTGRESQL, 0);
                Server.stamp(handle);
                ProjectStore.insert(handle, project);
                return null;
            });
            return database;
        } catch (RuntimeException e) {
            database.closeAfter(e);
            throw e;
        }
    }

    private static Database openOnServer(ProjectLocation.OnServer location, Duration patience) {
        PostgresSchema schema = new PostgresSchema(location, patience);
        Database database = onServer(schema, location);
        try {
            if (database.read(handle -> Server.version(handle, location)) < Schema.VERSION) {
                database.write(handle -> {
                    Server.migrate(handle, location);
                    return null;
                });
            }
            return database;
        } catch (RuntimeException e) {
            database.closeAfter(e);
            throw e;
        }
    }

    private static Database onServer(PostgresSchema schema, ProjectLocation location) {
        return new Database(
                location,
                Dialect.POSTGRESQL,
                new Connections(schema::connectWriter),
                new Connections(schema::connectReader));
    }

    public ProjectLocation location() {
        return location;
    }

    Dialect dialect() {
        return dialect;
    }

    /// Runs `work` on a connection that sees one state of the project.
    <T> T read(Function<Handle, T> work) {
        return translating(() -> reading.inTransaction(work::apply));
    }

    /// Runs `work` in a transaction that is durable when this returns, and undone when it throws.
    <T> T write(Function<Handle, T> work) {
        oneWriter.lock();
        try {
            return translating(() -> writing.inTransaction(handle -> inTurn(handle, work)));
        } finally {
            oneWriter.unlock();
        }
    }

    /// As [#write], on a connection that [#besideWriter] lent.
    <T> T write(Handle handle, Function<Handle, T> work) {
        oneWriter.lock();
        try {
            return translating(() -> handle.inTransaction(it -> inTurn(it, work)));
        } finally {
            oneWriter.unlock();
        }
    }

    private <T> T inTurn(Handle handle, Function<Handle, T> work) {
        // A file has one writer by its nature; on a server they agree to take turns, so that what
        // one
        // reads before it writes still holds.
        if (location instanceof ProjectLocation.OnServer server) {
            Server.takeTurn(handle, server);
        }
        return work.apply(handle);
    }

    /// Runs `work` on a connection that may make temporary tables, while others write.
    <T> T besideWriter(Function<Handle, T> work) {
        return translating(() -> writing.withHandle(work::apply));
    }

    /// Runs `work` on the writing connection outside a transaction.
    <T> T onWriter(Function<Handle, T> work) {
        oneWriter.lock();
        try {
            return translating(() -> writing.withHandle(work::apply));
        } finally {
            oneWriter.unlock();
        }
    }

    /// Runs `work` on a reading connection itself, for volume.
    <T> T reading(ConnectionWork<T> work) {
        return translating(() -> reading.withHandle(handle -> work.run(handle.getConnection())));
    }

    /// Borrows a reading connection for work of many steps; the caller closes it.
    Handle borrowReader() {
        return translating(reading::open);
    }

    /// Tries to have the file to ourselves, without the write-ahead log through which a large
    /// change would be written twice. Not while anybody else has it open.
    ///
    /// @return whether it worked; [#share] undoes it
    boolean monopolize(Handle writer) {
        readers.closeIdle();
        try {
            return journalMode(writer, "delete").equals("delete");
        } catch (UnableToExecuteStatementException inUse) {
            if (failures.translate(inUse) instanceof StorageFailure.Busy) {
                return false;
            }
            throw inUse;
        }
    }

    /// Goes back to the write-ahead log, so that others can work on the file beside us.
    ///
    /// @return whether `writer` is still of use
    boolean share(Handle writer) {
        try {
            journalMode(writer, "wal");
            return true;
        } catch (UnableToExecuteStatementException inUse) {
            if (!(failures.translate(inUse) instanceof StorageFailure.Busy)) {
                throw inUse;
            }
            // What was written is safe. The next connection asks for the log again.
            Connections.discard(writer.getConnection());
            return false;
        }
    }

    private static String journalMode(Handle writer, String mode) {
        return writer.createQuery("pragma main.journal_mode = " + mode).mapTo(String.class).one();
    }

    /// Runs work outside the callbacks with the same words for what goes wrong.
    <T> T translating(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failures.of(e);
        } catch (RuntimeException e) {
            throw failures.translate(e);
        }
    }

    /// What may fail with a database's own exception.
    interface Work<T> {
        T run() throws SQLException;
    }

    /// What is done with a bare connection.
    interface ConnectionWork<T> {
        T run(Connection connection) throws SQLException;
    }

    private void closeAfter(RuntimeException failure) {
        try {
            close();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    @Override
    public void close() {
        try (writers;
                readers) {
            // Both are closed, whatever the first says.
        }
    }
}
