package org.pairwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairwright.domain.Backup;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.BackupService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Copies a project while others work on it.
@Command(
        name = "backup",
        description =
                "Copy a whole project as of one moment, while others go on working. A file that is there already"
                        + " is not replaced.",
        footer = {"", "For example:", "  pairwright backup safety.pairs copies/tuesday.pairs"})
@Needs(Permission.BACK_UP)
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Where the copy goes, a file of its own.")
    private Path target;

    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Backup backup;
        try (ProgressBar progress = terminal.progress()) {
            backup =
                    new BackupService(project.location())
                            .run(actor.name(), target, false, progress);
        }
        json.print(
                terminal,
                () -> new JsonObject().put("bytes", backup.bytes()).put("sha256", backup.sha256()),
                () ->
                        "%s: %s, sha256 %s"
                                .formatted(
                                        backup.file(),
                                        Words.count(backup.bytes(), "byte"),
                                        backup.sha256()));
        return ExitCode.DONE;
    }
}
