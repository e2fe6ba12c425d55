package org.pairwright.cli;

import java.nio.file.Path;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import picocli.CommandLine.Parameters;

/// The project that a command works on.
final class ProjectParameter {
    @Parameters(
            index = "0",
            paramLabel = "PROJECT",
            converter = ProjectLocationConverter.class,
            description =
                    "A project file (*.pairs) or a team project: postgresql://user@host:port/db?project=NAME;"
                            + " its password comes from PGPASSWORD, ~/.pgpass or a prompt.")
    private ProjectLocation location = new ProjectLocation.InFile(Path.of(""));

    /// Where it is, with the password where it needs one.
    ProjectLocation location() {
        return switch (location) {
            case ProjectLocation.InFile file -> file;
            case ProjectLocation.OnServer server ->
                    server.withPassword(Passwords.ofProcess().of(server));
        };
    }

    Database open() {
        return Database.open(location());
    }

    @Override
    public String toString() {
        return location.toString();
    }
}
