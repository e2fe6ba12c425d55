package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/// The connection of one check with what it found so far. Rows stream; what can't be read is itself
/// a finding, and the check goes on with the next part.
final class CheckSession {
    /// Looks at one row.
    interface Look {
        void at(ResultSet row) throws SQLException;
    }

    /// How many steps of SQLite's machine pass between two looks at whether to go on.
    private static final int STEPS_BETWEEN_LOOKS = 1_000_000;

    private static final int ROWS_BETWEEN_LOOKS = 1_000;

    private final Connection connection;
    private final Dialect dialect;
    private final CheckStore.Watch watch;
    private final CheckFindings findings = new CheckFindings();
    private String stage = "";
    private long done;
    private long total;
    private Optional<RuntimeException> stopped = Optional.empty();

    CheckSession(Connection connection, Dialect dialect, CheckStore.Watch watch) {
        this.connection = connection;
        this.dialect = dialect;
        this.watch = watch;
    }

    /// Lets a long statement be stopped, too.
    void watchStatements() throws SQLException {
        if (connection instanceof SQLiteConnection) {
            ProgressHandler.setHandler(
                    connection,
                    STEPS_BETWEEN_LOOKS,
                    new ProgressHandler() {
                        @Override
                        protected int progress() {
                            return goOn() ? 0 : 1;
                        }
                    });
        }
    }

    private boolean goOn() {
        try {
            watch.at(stage, done, total);
            return true;
        } catch (RuntimeException e) {
            // Thrown on when the statement has ended.
            stopped = Optional.of(e);
            return false;
        }
    }

    /// Begins a part of the check.
    ///
    /// @param counted the table whose rows are gone through; empty where they can't be counted
    void begin(String stage, String counted) {
        this.stage = stage;
        done = 0;
        total = 0;
        if (!counted.isEmpty()) {
            query("select count(*) from " + counted, row -> total = row.getLong(1));
        }
        done = 0;
        watch.at(stage, done, total);
    }

    /// Adds the message that each row of `query` holds.
    void find(String code, String query) {
        query(query, row -> found(code, row.getString(1)));
    }

    void found(String code, String message) {
        findings.add(code, message);
    }

    /// Goes through the rows of a query with text parameters.
    void query(String query, Look look, String... parameters) {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            // The PostgreSQL driver would else read everything into memory.
            select.setFetchSize(500);
            for (int i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    look.at(row);
                    count();
                }
            }
        } catch (SQLException e) {
            unreadable(e);
        }
    }

    /// Says that one more row was gone through.
    void count() {
        if (++done % ROWS_BETWEEN_LOOKS == 0) {
            watch.at(stage, done, total);
        }
    }

    void unreadable(SQLException e) {
        if (stopped.isPresent()) {
            throw stopped.get();
        }
        found(
                "unreadable",
                "A part of the project can't be read (" + stage + "): " + e.getMessage());
        try {
            // A server wants a failed transaction ended before it answers again.
            connection.rollback();
        } catch (SQLException second) {
            second.addSuppressed(e);
            found("unreadable", "The check can't go on: " + second.getMessage());
        }
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    CheckFindings findings() {
        return findings;
    }
}
