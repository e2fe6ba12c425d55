package org.pairwright.domain;

import java.nio.file.Path;

/// Where a project is kept.
public sealed interface ProjectLocation {
    /// A project file, `*.pairs`.
    record InFile(Path path) implements ProjectLocation {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// A project on a team's PostgreSQL server, in a schema of its own.
    ///
    /// @param password never part of a URL or a message
    record OnServer(String host, int port, String database, String user, String password, String project)
            implements ProjectLocation {
        /// The same with another password.
        public OnServer withPassword(String password) {
            return new OnServer(host, port, database, user, password, project);
        }

        @Override
        public String toString() {
            return "postgresql://" + user + "@" + host + ":" + port + "/" + database + "?project="
                    + project;
        }
    }

    /// The place that people write as a path or as `postgresql://user@host:port/db?project=NAME`.
    ///
    /// @throws InvalidProjectLocation when `words` name none, or hold a password
    static ProjectLocation of(String words) {
        return ProjectUrl.parse(words);
    }
}
