package org.pairwright.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.pairwright.domain.ProjectLocation;

/// A project on a PostgreSQL server: one schema of the database.
final class PostgresSchema {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final ProjectLocation.OnServer location;

    PostgresSchema(ProjectLocation.OnServer location) {
        if (!NAME.matcher(location.project()).matches()) {
            throw new StorageFailure.NotAProject(
                    "The project name \""
                            + location.project()
                            + "\" can't be used on a server: use lower-case letters, digits and _, beginning with a letter.");
        }
        this.location = location;
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", location.user());
        if (!location.password().isEmpty()) {
            properties.setProperty("password", location.password());
        }
        properties.setProperty("currentSchema", location.project());
        properties.setProperty("ApplicationName", "Pairwright");
        properties.setProperty("reWriteBatchedInserts", "true");
        return DriverManager.getConnection(
                "jdbc:postgresql://" + location.host() + ":" + location.port() + "/" + location.database(),
                properties);
    }

    /// The schema's name, safe to stand in a statement: checked at birth.
    String name() {
        return location.project();
    }
}
