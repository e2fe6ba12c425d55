package org.pairwright.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jspecify.annotations.Nullable;

/// Connections that are lent and taken back, so that a read costs no new one.
final class Connections implements ConnectionFactory, AutoCloseable {
    /// Makes one more connection.
    interface Source {
        Connection connect() throws SQLException;
    }

    private final Source source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Map<Connection, StatementBuilder> statements = new HashMap<>();
    private boolean closed;

    Connections(Source source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new SQLException("The project is closed.");
            }
            Connection free = idle.poll();
            while (free != null && free.isClosed()) {
                statements.remove(free);
                free = idle.poll();
            }
            if (free != null) {
                return free;
            }
        }
        return source.connect();
    }

    /// One that is not kept: whoever asks for it closes it.
    Connection another() throws SQLException {
        return source.connect();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed) {
                idle.push(connection);
                return;
            }
            statements.remove(connection);
        }
        connection.close();
    }

    /// What keeps a connection's statements prepared, as long as the connection is kept.
    StatementBuilder statements(Connection connection) {
        synchronized (idle) {
            return statements.computeIfAbsent(connection, it -> new KeptStatements());
        }
    }

    /// Closes a borrowed connection, so that nobody gets it again.
    static void discard(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StorageFailure.Unavailable("A connection can't be closed.", e);
        }
    }

    /// As [#discard], because of a failure, which stays the one to tell.
    static void discardAfter(RuntimeException failure, Connection connection) {
        try {
            connection.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    /// Closes the connections that nobody has borrowed.
    void closeIdle() {
        synchronized (idle) {
            SQLException failure = null;
            for (Connection connection : idle) {
                statements.remove(connection);
                failure = close(connection, failure);
            }
            idle.clear();
            if (failure != null) {
                throw new StorageFailure.Unavailable("A connection can't be closed.", failure);
            }
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            closeIdle();
        }
    }

    private static @Nullable SQLException close(
            Connection connection, @Nullable SQLException earlier) {
        try {
            connection.close();
            return earlier;
        } catch (SQLException e) {
            if (earlier == null) {
                return e;
            }
            earlier.addSuppressed(e);
            return earlier;
        }
    }
}
