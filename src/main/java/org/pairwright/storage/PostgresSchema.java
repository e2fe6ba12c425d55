package org.pairwright.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;
import org.pairwright.domain.ProjectLocation;

/// A project on a PostgreSQL server: one schema of the database.
final class PostgresSchema {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final ProjectLocation.OnServer location;
    private final Duration patience;

    /// @param patience how long to wait for another program that is writing
    PostgresSchema(ProjectLocation.OnServer location, Duration patience) {
        if (!NAME.matcher(location.project()).matches()) {
            throw new StorageFailure.NotAProject(
                    "The project name \""
                            + location.project()
                            + "\" can't be used on a server: use lower-case letters, digits and _, beginning with a letter.");
        }
        this.location = location;
        this.patience = patience;
    }

    /// The connection that decisions go through.
    Connection connectWriter() throws SQLException {
        return connect();
    }

    /// A connection that can't change anything and sees one state throughout a transaction.
    Connection connectReader() throws SQLException {
        Connection connection = connect();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", location.user());
        if (!location.password().isEmpty()) {
            properties.setProperty("password", location.password());
        }
        properties.setProperty("currentSchema", location.project());
        properties.setProperty("ApplicationName", "Pairwright");
        properties.setProperty("options", "-c lock_timeout=" + patience.toMillis());
        properties.setProperty("reWriteBatchedInserts", "true");
        return DriverManager.getConnection(
                "jdbc:postgresql://"
                        + location.host()
                        + ":"
                        + location.port()
                        + "/"
                        + location.database(),
                properties);
    }

    /// The schema's name, safe to stand in a statement: checked at birth.
    String name() {
        return location.project();
    }
}
