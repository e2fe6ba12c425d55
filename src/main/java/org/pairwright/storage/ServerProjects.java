package org.pairwright.storage;

import java.time.Duration;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.ProjectLocation;

/// Makes and opens projects that are schemas of a PostgreSQL server.
final class ServerProjects {
    private ServerProjects() {}

    static Database create(ProjectLocation.OnServer location, NewProject project) {
        PostgresSchema schema = new PostgresSchema(location, SqliteFile.PATIENCE);
        Database database = onServer(schema, location);
        try {
            database.write(handle -> {
                if (Server.exists(handle, schema)) {
                    throw new StorageFailure.AlreadyThere(
                            "The server has a project " + location.project() + " already.");
                }
                Server.create(handle, schema);
                Schema.migrate(handle, Dialect.POSTGRESQL, 0);
                Server.stamp(handle);
                ProjectStore.insert(handle, project);
                return null;
            });
            return database;
        } catch (RuntimeException e) {
            database.closeAfter(e);
            throw e;
        }
    }

    static Database open(ProjectLocation.OnServer location, Duration patience) {
        PostgresSchema schema = new PostgresSchema(location, patience);
        Database database = onServer(schema, location);
        try {
            if (database.read(handle -> Server.version(handle, location)) < Schema.VERSION) {
                database.write(handle -> {
                    Server.migrate(handle, location);
                    return null;
                });
            }
            return database;
        } catch (RuntimeException e) {
            database.closeAfter(e);
            throw e;
        }
    }

    private static Database onServer(PostgresSchema schema, ProjectLocation location) {
        return new Database(
                location,
                Dialect.POSTGRESQL,
                new Connections(schema::connectWriter),
                new Connections(schema::connectReader));
    }
}
