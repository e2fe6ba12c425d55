package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The connection of one check with what it found so far. Rows stream; what can't be read is itself
/// a finding, and the check goes on with the next part.
final class CheckSession {
    /// Looks at one row.
    interface Look {
        void at(ResultSet row) throws SQLException;
    }

    private static final int ROWS_BETWEEN_LOOKS = 1_000;

    private final Connection connection;
    private final Dialect dialect;
    private final Failures failures;
    private final Watch watch;
    private final StatementWatch statements;
    private final CheckFindings findings;
    private String stage = "";
    private long done;
    private long total;

    CheckSession(
            Connection connection,
            Dialect dialect,
            Failures failures,
            Watch watch,
            CheckFindings findings)
            throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.failures = failures;
        this.watch = watch;
        this.findings = findings;
        statements = StatementWatch.on(connection, () -> watch.at(stage, done, total));
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
        query(
                query,
                row ->
                        found(
                                code,
                                // Where a part of the message is missing in the row, all of it is.
                                Objects.requireNonNullElse(
                                        row.getString(1),
                                        "Something is missing in a row ("
                                                + stage
                                                + "), so that it can't be told what is wrong with it.")));
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
                    look(look, row);
                    count();
                }
            }
        } catch (SQLException e) {
            unreadable(e);
        }
    }

    /// What a row holds may be nothing that can be there.
    private void look(Look look, ResultSet row) throws SQLException {
        try {
            look.at(row);
        } catch (IllegalArgumentException | StorageFailure.Damaged e) {
            impossible(e);
        }
    }

    /// Says that something is there which can't be.
    void impossible(RuntimeException e) {
        found("unreadable", "A part of the project can't be read (" + stage + "): " + words(e));
    }

    /// What somebody who is checking is told of something that can't be.
    static String words(RuntimeException e) {
        return e instanceof StorageFailure.Damaged damaged
                ? damaged.finding()
                : String.valueOf(e.getMessage());
    }

    /// Says that one more row was gone through.
    void count() {
        if (++done % ROWS_BETWEEN_LOOKS == 0) {
            watch.at(stage, done, total);
        }
    }

    /// @throws StorageFailure.Unavailable when the disk has no room to look: that is no fault of
    ///   the project's
    void unreadable(SQLException e) {
        statements.rethrow();
        if (Failures.isFull(e)) {
            throw failures.of(e);
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

    /// What an event says; a body that is none is found by its hash.
    static JsonNode body(ResultSet row, int column) throws SQLException {
        try {
            return JsonMapper.shared().readTree(AnnotationRows.text(row, column));
        } catch (JacksonException e) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }
}
