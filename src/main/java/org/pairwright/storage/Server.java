package org.pairwright.storage;

import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ProjectLocation;

/// A project's schema on a PostgreSQL server, and the version of its tables.
final class Server {
    private Server() {}

    static boolean exists(Handle handle, PostgresSchema schema) {
        return handle.createQuery(
                        "select count(*) from information_schema.schemata where schema_name = :name")
                .bind("name", schema.name())
                .mapTo(int.class)
                .one()
                > 0;
    }

    static void create(Handle handle, PostgresSchema schema) {
        // A schema's name can't be a parameter; it was checked to be letters, digits and _.
        handle.execute("create schema " + schema.name());
        handle.execute("create table schema_version (version bigint not null)");
    }

    static void stamp(Handle handle) {
        handle.execute("delete from schema_version");
        handle.execute("insert into schema_version (version) values (?)", Schema.VERSION);
    }

    static void migrate(Handle handle, ProjectLocation.OnServer location) {
        int version =
                handle.createQuery("select version from schema_version").mapTo(int.class).one();
        if (version > Schema.VERSION) {
            throw new StorageFailure.NotAProject(
                    "The project "
                            + location
                            + " was made by a newer Pairwright (project version "
                            + version
                            + ", this one reads up to "
                            + Schema.VERSION
                            + "). Update Pairwright to open it.");
        }
        if (version < Schema.VERSION) {
            Schema.migrate(handle, Dialect.POSTGRESQL, version);
            stamp(handle);
        }
    }
}
