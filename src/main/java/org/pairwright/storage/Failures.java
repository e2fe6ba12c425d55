package org.pairwright.storage;

import java.sql.SQLException;
import org.pairwright.domain.ProjectLocation;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in words what a database's error code means for a project.
final class Failures {
    private final ProjectLocation location;

    Failures(ProjectLocation location) {
        this.location = location;
    }

    /// The failure behind `error` where it is one that can be foreseen, else `error` itself.
    RuntimeException translate(RuntimeException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageFailure known) {
                return known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return ofSqlite(sqlite, error);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofServer(sql, error);
            }
        }
        return error;
    }

    StorageFailure of(SQLException error) {
        RuntimeException translated = translate(new IllegalStateException(error));
        return translated instanceof StorageFailure known
                ? known
                : new StorageFailure.Unavailable(
                        "The project " + location + " can't be opened: " + error.getMessage(),
                        error);
    }

    private RuntimeException ofSqlite(SQLiteException error, RuntimeException whole) {
        // The low byte is the primary code; the rest says more than a person needs.
        int primary = error.getResultCode().code & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code
                || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StorageFailure.Busy(
                    "Another program has been writing to "
                            + location
                            + " for a while. Nothing was lost or half written; try again when it is done.",
                    error);
        }
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code
                || primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return damaged(location, error);
        }
        if (primary == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            return unlikely(error);
        }
        if (isFull(error)) {
            return new StorageFailure.Unavailable(
                    "The disk that holds "
                            + location
                            + " is full. What was saved before is safe; make room and try again.",
                    error);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return new StorageFailure.Unavailable(
                    "The project file "
                            + location
                            + " can't be written. Check the rights on the file and its folder.",
                    error);
        }
        if (primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new StorageFailure.Unavailable(
                    "The disk reported an error while "
                            + location
                            + " was in use. What was saved before is safe; check the disk.",
                    error);
        }
        return whole;
    }

    /// Whether there is no room, also for making the index of the log larger.
    static boolean isFull(SQLException error) {
        return error instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);
    }

    static StorageFailure.Damaged damaged(ProjectLocation location, SQLException error) {
        String finding =
                "The project file "
                        + location
                        + " is damaged. What it holds was left as it is; open the newest file in its backups folder";
        return new StorageFailure.Damaged(
                finding + ", or run `pairwright check` to see what is wrong.",
                finding + ".",
                error);
    }

    /// What we write goes with what is there, unless that does not go together itself.
    private StorageFailure.Damaged unlikely(SQLException error) {
        String finding =
                "The rows of "
                        + location
                        + " don't go together, so that nothing was changed: "
                        + error.getMessage();
        return new StorageFailure.Damaged(
                finding + ". Run `pairwright check` to see what is wrong.", finding + ".", error);
    }

    private RuntimeException ofServer(SQLException error, RuntimeException whole) {
        String state = error.getSQLState();
        // Class 08: the connection; 23: a rule between rows; 28: the login; 3D: no such database;
        // 57: the server stops.
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new StorageFailure.Unavailable(
                    "The server of " + location + " can't be reached: " + error.getMessage(),
                    error);
        }
        if (state.startsWith("28") || state.startsWith("3D")) {
            return new StorageFailure.Unavailable(
                    "The server of " + location + " refused: " + error.getMessage(), error);
        }
        if (state.startsWith("23")) {
            return unlikely(error);
        }
        if (state.equals("55P03")) {
            return new StorageFailure.Busy(
                    "Another program has been writing to " + location + " for a while. Try again.",
                    error);
        }
        return whole;
    }
}
