package org.pairwright.storage;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Keeps the statements of one connection prepared for the next time: to understand a statement
/// takes SQLite, and its driver, longer than to carry it out where few rows are met.
///
/// A statement that is kept holds no lock: its rows were read to their end or given up. SQLite
/// itself prepares it anew where the tables have changed since.
final class KeptStatements implements StatementBuilder {
    /// Some thirty are met on the way from one pair to the next.
    private static final int KEPT = 64;

    /// Longer ones have lists of values in them, and hardly come again as they were.
    private static final int LONGEST = 4_096;

    private final DefaultStatementBuilder builder = new DefaultStatementBuilder();
    private final LinkedHashMap<String, PreparedStatement> kept = new LinkedHashMap<>();
    private final Map<Statement, String> lent = new HashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return builder.create(connection, context);
    }

    @Override
    public synchronized PreparedStatement create(
            Connection connection, String sql, StatementContext context) throws SQLException {
        return context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()
                ? builder.create(connection, sql, context)
                : lend(connection, sql);
    }

    /// The statement, prepared; [#close] takes it back.
    synchronized PreparedStatement lend(Connection connection, String sql) throws SQLException {
        if (sql.length() > LONGEST || isPragma(sql)) {
            return connection.prepareStatement(sql);
        }
        PreparedStatement statement = kept.remove(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
        }
        lent.put(statement, sql);
        return statement;
    }

    /// Some do what they do when they are prepared, so that they would do it once. And of some
    /// nobody reads the rows: while one is waiting, no change can be committed on the connection.
    private static boolean isPragma(String sql) {
        return sql.startsWith("pragma ");
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return builder.createCall(connection, sql, context);
    }

    /// Keeps it, in the place of one that says the same. Also one that failed can be asked again.
    @Override
    public synchronized void close(Connection connection, String sql, Statement statement)
            throws SQLException {
        String said = lent.remove(statement);
        if (said != null
                && statement instanceof PreparedStatement prepared
                && !prepared.isClosed()) {
            prepared.clearParameters();
            prepared.clearBatch();
            keep(said, prepared);
        } else {
            statement.close();
        }
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement same = kept.put(sql, statement);
        if (same != null) {
            same.close();
        }
        if (kept.size() > KEPT) {
            kept.pollFirstEntry().getValue().close();
        }
    }
}
