package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Looks at a file before it is opened as a project, and says in a sentence why it can't be.
/// Changes nothing.
final class FileInspection {
    /// No database is shorter than its header.
    private static final int HEADER_LENGTH = 100;

    private static final String APPLICATION_ID = "pragma application_id";

    private final SqliteFile file;
    private final Path path;

    FileInspection(SqliteFile file) {
        this.file = file;
        path = file.path();
    }

    /// The schema version of the project.
    ///
    /// @throws StorageFailure.Missing when there is no such file
    /// @throws StorageFailure.NotAProject when the file is none, or one of a newer program
    /// @throws StorageFailure.Damaged when it is cut short, or its tables are not those of a
    ///   project
    int version() {
        try {
            int version = fromHeader();
            // A change that was cut off is taken back by the first connection that may write.
            if (!file.holds("-journal")) {
                refuseOtherTables(version);
            }
            return version;
        } finally {
            file.tidyReadOnly();
        }
    }

    /// As [#version], from the header and the length of the file alone.
    int headerVersion() {
        try {
            return fromHeader();
        } finally {
            file.tidyReadOnly();
        }
    }

    /// Refuses a file that may be written, and whose head tells SQLite not to. Nothing is written
    /// to find out; the lock for it is held for a moment. With a log beside it nothing is tried, as
    /// SQLite would carry that over.
    ///
    /// @throws StorageFailure.Damaged when it does
    void refuseSetReadOnly() {
        if (!file.isWritable() || file.holds("-journal") || file.holds("-wal")) {
            return;
        }
        try (Connection connection = file.connectImpatiently();
                Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            statement.execute("rollback");
        } catch (SQLException e) {
            if (e instanceof SQLiteException sqlite
                    && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY) {
                throw Failures.damaged(
                        file.location(),
                        new SQLException("Its head says that it may not be written.", e));
            }
            // Whoever is writing shows that it can be written; the rest is told at the first use.
            LoggerFactory.getLogger(FileInspection.class).debug("{} is in use", path, e);
        }
    }

    private int fromHeader() {
        refuseWhatIsNoFile();
        try (Connection connection = file.connectToInspect();
                Statement statement = connection.createStatement()) {
            // Lets the header be read of a file that is cut short.
            statement.execute("pragma writable_schema = on");
            int version = version(statement);
            statement.execute("pragma writable_schema = off");
            if (!file.holds("-journal")) {
                refuseCutShort(statement);
            }
            return version;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void refuseWhatIsNoFile() {
        if (!Files.exists(path)) {
            throw new StorageFailure.Missing("There is no file " + path + ".");
        }
        if (Files.isDirectory(path)) {
            throw new StorageFailure.NotAProject(path + " is a folder, not a project file.");
        }
        if (!Files.isReadable(path)) {
            throw new StorageFailure.Unavailable(
                    "The file "
                            + path
                            + " can't be read: access is denied. Ask its owner for permission.");
        }
        if (size() < HEADER_LENGTH) {
            throw new StorageFailure.NotAProject(
                    path + " is too short to be a Pairwright project (" + size() + " bytes).");
        }
    }

    private int version(Statement statement) throws SQLException {
        if (number(statement, APPLICATION_ID) != SqliteFile.APPLICATION_ID) {
            throw notAProject();
        }
        int version = Math.toIntExact(number(statement, "pragma user_version"));
        if (version > Schema.VERSION) {
            throw new StorageFailure.NotAProject(
                    path
                            + " was made by a newer Pairwright (project version "
                            + version
                            + ", this one reads up to "
                            + Schema.VERSION
                            + "). Update Pairwright to open it.");
        }
        if (version < 1) {
            throw new StorageFailure.Damaged(
                    "The project file "
                            + path
                            + " was never finished: its version is "
                            + version
                            + ".");
        }
        return version;
    }

    private StorageFailure.NotAProject notAProject() {
        return new StorageFailure.NotAProject(
                path
                        + " is not a Pairwright project. To read pairs from it, make a project and import it.");
    }

    private void refuseCutShort(Statement statement) throws SQLException {
        // With a write-ahead log beside it, the file may rightly be shorter than it will be.
        if (file.holds("-wal")) {
            return;
        }
        if (size() % number(statement, "pragma page_size") != 0) {
            throw cutShort(new SQLException("The last page is not whole."));
        }
        try {
            // Any look at the first page compares the pages it counts with those that are there.
            number(statement, APPLICATION_ID);
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT) {
                throw cutShort(e);
            }
            throw e;
        }
    }

    private StorageFailure.Damaged cutShort(SQLException cause) {
        return new StorageFailure.Damaged(
                "The project file "
                        + path
                        + " is cut short: only "
                        + size()
                        + " bytes of it are there. It was left as it is; open the newest file in its backups folder.",
                cause);
    }

    private void refuseOtherTables(int version) {
        try (Connection connection = file.connectToInspect()) {
            SchemaShape made = SchemaShape.ofScripts(version);
            SchemaShape there = SchemaShape.ofFile(connection);
            List<String> differences = new ArrayList<>(made.missingFrom(there));
            differences.addAll(made.laterIn(there));
            if (!differences.isEmpty()) {
                throw Failures.damaged(file.location(), new SQLException(differences.getFirst()));
            }
            PageCheck.refuseTornHead(connection, file.location());
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private StorageFailure failure(SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite
                        ? sqlite.getResultCode()
                        : SQLiteErrorCode.UNKNOWN_ERROR;
        // The low byte is the primary code; the rest says more than a person needs.
        int primary = code.code & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return wasProject() ? Failures.damaged(file.location(), e) : notAProject();
        }
        if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_IOERR.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return file.unreadable(e);
        }
        return primary == SQLiteErrorCode.SQLITE_BUSY.code
                ? new Failures(file.location()).of(e)
                : Failures.damaged(file.location(), e);
    }

    private boolean wasProject() {
        try {
            return DatabaseFile.wasProject(path);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getLong(1);
        }
    }

    private long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }
}
