package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.ReleaseFinding;
import org.pairwright.service.ReleaseService;
import org.pairwright.service.Released;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks a release's files.
@Command(
        name = "verify",
        description =
                "Check every file of a release against what was published. Exit code 4 when one is missing, is not as"
                        + " it was, or was added. A release that was moved and is found as it was is remembered where it is now.",
        footer = {
            "",
            "For example:",
            "  pairwright release verify safety.pairs",
            "  pairwright release verify safety.pairs 1.0.0 --folder /mnt/backup/safety-1.0.0"
        })
@Needs(Permission.READ_RESULTS)
final class ReleaseVerifyCommand implements Callable<Integer> {
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

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Where the release is now. Default: where it was put.")
    private @Nullable Path folder;

    ReleaseVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Released released;
        Path place;
        List<ReleaseFinding> findings;
        boolean moved;
        try (Database database = project.open();
                ProgressBar progress = terminal.progress()) {
            actor.in(database);
            ReleaseService releases = new ReleaseService(database);
            released = releases.find(version);
            place = Optional.ofNullable(folder).orElse(Path.of(released.release().folder()));
            findings = releases.verify(released, place, progress);
            moved = findings.isEmpty() && releases.moved(released, place);
        }
        json.print(
                terminal,
                () -> json(released, place, findings).put("moved", moved),
                () ->
                        words(released, place, findings)
                                + (moved ? " It was moved; the project knows it there now." : ""));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private static JsonObject json(Released released, Path place, List<ReleaseFinding> findings) {
        return new JsonObject()
                .put("version", released.manifest().version())
                .put("folder", place.toString())
                .put("ok", findings.isEmpty())
                .put(
                        "problems",
                        findings.stream()
                                .map(finding ->
                                        new JsonObject()
                                                .put("file", finding.file())
                                                .put("message", finding.what()))
                                .toList());
    }

    private static String words(Released released, Path place, List<ReleaseFinding> findings) {
        return findings.isEmpty()
                ? "%s in %s is as it was published: %s."
                        .formatted(
                                released.manifest().version(),
                                place,
                                Words.count(
                                        released.manifest().files().size()
                                                + released.manifest().documents().size()
                                                + 2L,
                                        "file"))
                : findings.stream()
                        .map(finding -> about(released, finding) + ": " + finding.what() + ".")
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    /// The file, or the release where all of it is meant.
    private static String about(Released released, ReleaseFinding finding) {
        return finding.file().equals(".") ? released.manifest().version() : finding.file();
    }
}
