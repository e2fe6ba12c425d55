package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.service.ReleaseService;
import org.pairwright.service.Released;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows a release.
@Command(
        name = "show",
        description =
                "Show how a release was made and what is in it. What the project remembers of it is shown, whether"
                        + " or not its folder is still there.",
        footer = {
            "",
            "For example:",
            "  pairwright release show safety.pairs",
            "  pairwright release show safety.pairs 1.0.0 --json"
        })
@Needs(Permission.READ_RESULTS)
final class ReleaseShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "VERSION",
            description = "Such as 1.1.0. Default: the latest.")
    private String version = "";

    ReleaseShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Released released;
        try (Database database = project.open()) {
            actor.in(database);
            released = new ReleaseService(database).find(version);
        }
        json.print(
                terminal, () -> ReleaseWords.json(released), () -> ReleaseWords.summary(released));
        return ExitCode.DONE;
    }
}
