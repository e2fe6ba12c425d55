package org.pairwright.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
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
    private final Runnable last;
    private volatile Optional<Checkpoints> checkpoints = Optional.empty();

    /// Opens what is there, looking at nothing.
    Database(ProjectLocation location, Dialect dialect, Connections writers, Connections readers) {
        this(location, dialect, writers, readers, () -> {});
    }

    /// @param last run when everything is closed
    Database(
            ProjectLocation location,
            Dialect dialect,
            Connections writers,
            Connections readers,
            Runnable last) {
        this.last = last;
        this.location = location;
        this.dialect = dialect;
        this.writers = writers;
        this.readers = readers;
        this.writing = jdbi(writers);
        this.reading = jdbi(readers);
        this.failures = new Failures(location);
    }

    /// A server's driver keeps statements by itself.
    private Jdbi jdbi(Connections connections) {
        Jdbi jdbi = jdbi(Jdbi.create(connections));
        if (location instanceof ProjectLocation.InFile) {
            jdbi.setStatementBuilderFactory(connections::statements);
        }
        return jdbi;
    }

    /// Gives our own parser to what runs statements.
    static Jdbi jdbi(Jdbi jdbi) {
        NamedParameters parameters = new NamedParameters();
        jdbi.getConfig(SqlStatements.class).setSqlParser(parameters).setTemplateEngine(parameters);
        return jdbi;
    }

    /// Gets ready what opening a first project file takes its time for: the driver, the tables to
    /// compare with, and what runs statements. For a thread that has nothing else to do.
    public static void prepare() {
        SchemaShape.ofScripts(Schema.VERSION);
        jdbi(
                Jdbi.create(() -> {
                    throw new SQLException("Nothing is read yet.");
                }));
    }

    /// Makes a project and opens it.
    ///
    /// @throws StorageFailure.AlreadyThere when anything is at `location` already
    public static Database create(ProjectLocation location, NewProject project) {
        return switch (location) {
            case ProjectLocation.InFile file -> ProjectFiles.create(file, project);
            case ProjectLocation.OnServer server -> ServerProjects.create(server, project);
        };
    }

    /// Opens a project and brings its tables up to date.
    ///
    /// @throws StorageFailure.NotAProject when it is none, or one of a newer program
    /// @throws StorageFailure.Damaged when it is cut short or its content is broken
    public static Database open(ProjectLocation location) {
        return open(location, SqliteFile.PATIENCE);
    }

    /// Opens a project of which nothing will be changed, as [#open] where that may be done. Where
    /// the file or its folder may not be written, they stay as they are to the byte.
    ///
    /// @throws StorageFailure.Unavailable also when the file may not be written and is of an
    ///   earlier program, whose tables would have to be brought up to date
    public static Database openToRead(ProjectLocation location) {
        return switch (location) {
            case ProjectLocation.InFile file -> ProjectFiles.openToRead(file);
            case ProjectLocation.OnServer server -> open(server);
        };
    }

    /// @param patience how long to wait for another program that is writing
    static Database open(ProjectLocation location, Duration patience) {
        return switch (location) {
            case ProjectLocation.InFile file -> ProjectFiles.open(file, patience);
            case ProjectLocation.OnServer server -> ServerProjects.open(server, patience);
        };
    }

    /// Lets no commit wait any more for what those before it wrote to be moved from the log into
    /// the file: that happens beside them. For where somebody waits for each commit; without effect
    /// on a server, which does so by itself, and where it was asked for before.
    public void checkpointAside() {
        if (location instanceof ProjectLocation.InFile && checkpoints.isEmpty()) {
            checkpoints = Optional.of(new Checkpoints(this::checkpoint));
        }
    }

    /// On a connection of its own: one that is kept would be in the way of who wants the file for
    /// himself, and to take the writer's would make the next decision wait for another.
    private void checkpoint() {
        translating(() -> {
            try (Connection own = writers.another();
                    Statement statement = own.createStatement()) {
                return statement.execute("pragma wal_checkpoint(passive)");
            }
        });
    }

    public ProjectLocation location() {
        return location;
    }

    Dialect dialect() {
        return dialect;
    }

    /// Runs `work` on a connection that sees one state of the project: that of the change which
    /// this thread is about to make, where it is.
    <T> T read(Function<Handle, T> work) {
        Jdbi connections = oneWriter.isHeldByCurrentThread() ? writing : reading;
        return translating(() -> connections.inTransaction(work::apply));
    }

    /// Runs `work`, all of whose reads on this thread see the project as it is at one moment,
    /// whatever others write meanwhile.
    public <T> T asOfOneMoment(Supplier<T> work) {
        return read(handle -> work.get());
    }

    /// Runs `work` in a transaction that is durable when this returns, and undone when it throws.
    <T> T write(Function<Handle, T> work) {
        oneWriter.lock();
        try {
            T done = translating(() -> writing.inTransaction(handle -> inTurn(handle, work)));
            checkpoints.ifPresent(Checkpoints::committed);
            return done;
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
        // one reads before it writes still holds.
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
    /// change would be written twice. Not while anybody else has it open, and not a large file: in
    /// the log, a change that comes upon a broken page leaves the file as it is to the byte;
    /// without it, that takes looking through all pages first.
    ///
    /// @return whether it worked; [#share] undoes it
    /// @throws StorageFailure.Damaged when a page is broken
    boolean monopolize(Handle writer) {
        if (!translating(() -> PageCheck.looksThrough(writer.getConnection(), location))) {
            return false;
        }
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

    /// Closes it because of a failure, which stays the one to tell.
    void closeAfter(RuntimeException failure) {
        try {
            close();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    @Override
    public void close() {
        checkpoints.ifPresent(Checkpoints::close);
        try (writers;
                readers) {
            // Both are closed, whatever the first says.
        } finally {
            last.run();
        }
    }
}
