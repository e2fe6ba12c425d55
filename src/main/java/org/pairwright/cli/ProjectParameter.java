package org.pairwright.cli;

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
    private ProjectLocation location;

    /// Where it is, with the password where it needs one.
    ProjectLocation location() {
        return Passwords.complete(location);
    }

    Database open() {
        return Database.open(location());
    }

    @Override
    public String toString() {
        return location.toString();
    }
}
