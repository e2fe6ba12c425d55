package org.pairwright.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jdbi.v3.core.ConnectionFactory;

/// Connections that are lent and taken back, so that a read costs no new one.
final class Connections implements ConnectionFactory, AutoCloseable {
    /// Makes one more connection.
    interface Source {
        Connection connect() throws SQLException;
    }

    private final Source source;
    private final Deque<Connection> idle = new ArrayDeque<>();
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
            if (free != null) {
                return free;
            }
        }
        return source.connect();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            SQLException failure = null;
            for (Connection connection : idle) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    if (failure == null) {
                        failure = e;
                    } else {
                        failure.addSuppressed(e);
                    }
                }
            }
            idle.clear();
            if (failure != null) {
                throw failure;
            }
        }
    }
}
