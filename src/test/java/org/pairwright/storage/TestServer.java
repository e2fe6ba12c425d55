package org.pairwright.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.pairwright.domain.ProjectLocation;

/// A real PostgreSQL server, started by the first test that wants one and stopped with the process.
public final class TestServer {
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server =
                        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final AtomicInteger PROJECTS = new AtomicInteger();

    private TestServer() {}

    /// A place for a project of its own.
    public static ProjectLocation.OnServer newProject() {
        return project("test_" + PROJECTS.incrementAndGet());
    }

    static ProjectLocation.OnServer project(String name) {
        return new ProjectLocation.OnServer(
                "localhost", Running.SERVER.getPort(), "postgres", "postgres", "", name);
    }
}
