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

    /// Waits until no other writer is at work in the project, to the end of the transaction.
    static void takeTurn(Handle handle, ProjectLocation.OnServer location) {
        handle.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:project, 0))")
                .bind("project", location.project())
                .mapTo(int.class)
                .one();
    }

    /// The version of the project's tables.
    ///
    /// @throws StorageFailure.NotAProject when it is none, or one of a newer program
    static int version(Handle handle, ProjectLocation.OnServer location) {
        if (!holdsProject(handle)) {
            throw new StorageFailure.NotAProject(
                    "The server has no project " + location.project() + ".");
        }
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
        return version;
    }

    private static boolean holdsProject(Handle handle) {
        return handle.createQuery(
                                """
                                select count(*) from information_schema.tables
                                where table_schema = current_schema() and table_name = 'schema_version'
                                """)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    static void migrate(Handle handle, ProjectLocation.OnServer location) {
        Schema.migrate(handle, Dialect.POSTGRESQL, version(handle, location));
        stamp(handle);
    }
}
