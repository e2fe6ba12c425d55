package org.pairwright.cli;

import java.nio.file.Path;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.SyncedFolder;
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

    /// For what changes nothing.
    Database openToRead() {
        return Database.openToRead(location());
    }

    /// Says where the project lies in a folder in which it isn't safe.
    void warn(Terminal terminal) {
        if (location instanceof ProjectLocation.InFile(Path file)) {
            SyncedFolder.of(file)
                    .ifPresent(service ->
                            terminal.err()
                                    .println(
                                            "Warning: "
                                                    + file
                                                    + " seems to lie in a folder that "
                                                    + service
                                                    + " keeps in step, which can damage a project"
                                                    + " while it is written. Keep it elsewhere, and"
                                                    + " put copies there with `pairwright backup`."));
        }
    }

    @Override
    public String toString() {
        return location.toString();
    }
}
