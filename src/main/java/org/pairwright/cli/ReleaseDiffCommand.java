package org.pairwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.domain.Permission;
import org.pairwright.service.ReleaseService;
import org.pairwright.service.Released;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares two releases.
@Command(
        name = "diff",
        description =
                "Say which pairs came, went and changed from one release to another, and why. A pair that came or went"
                        + " says why it was or is left out; new and gone pairs were or are not in the project. A changed"
                        + " pair says what of it: its split, its label, its margin, its text, or the format of all rows.",
        footer = {
            "",
            "For example:",
            "  pairwright release diff safety.pairs 1.0.0",
            "  pairwright release diff safety.pairs 1.0.0 2.0.0 --limit 1000 --json",
            "  pairwright release diff safety.pairs 1.0.0 --from-folder /mnt/backup/safety-1.0.0"
        })
@Needs(Permission.READ_RESULTS)
final class ReleaseDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Parameters(index = "1", paramLabel = "FROM", description = "The version before.")
    private String from = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TO",
            description = "The version after. Default: the latest of the same dataset.")
    private String to = "";

    @Option(
            names = "--from-folder",
            paramLabel = "DIR",
            description = "Where FROM is now. Default: where it was put.")
    private @Nullable Path fromFolder;

    @Option(
            names = "--to-folder",
            paramLabel = "DIR",
            description = "Where TO is now. Default: where it was put.")
    private @Nullable Path toFolder;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Tell so many pairs one by one. Default: ${DEFAULT-VALUE}.")
    private int limit = 100;

    ReleaseDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new WrongUsage("--limit is 0 or more, not " + limit + ".");
        }
        try (Database database = project.open()) {
            actor.in(database);
            ReleaseService releases = new ReleaseService(database);
            Released known = releases.find(from);
            Released before = in(fromFolder, known);
            Released after =
                    in(toFolder, to.isEmpty() ? releases.latestOf(known) : releases.find(to));
            ReleaseDiff diff = releases.diff(before, after, limit);
            ReleaseDiffWords words = new ReleaseDiffWords(before, after, diff);
            json.print(terminal, words::json, words::summary);
        }
        return ExitCode.DONE;
    }

    private static Released in(@Nullable Path folder, Released released) {
        return folder == null ? released : released.in(folder);
    }
}
