package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.ReleaseService;
import org.pairwright.service.Released;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the releases of a project.
@Command(
        name = "list",
        description = "List the releases, the latest last.",
        footer = {"", "For example:", "  pairwright release list safety.pairs"})
@Needs(Permission.READ_RESULTS)
final class ReleaseListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    ReleaseListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Released> all;
        try (Database database = project.open()) {
            actor.in(database);
            all = new ReleaseService(database).all();
        }
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("releases", all.stream().map(ReleaseWords::line).toList()),
                () ->
                        all.isEmpty()
                                ? "Nothing was released yet."
                                : all.stream()
                                        .map(ReleaseWords::words)
                                        .collect(Collectors.joining(System.lineSeparator())));
        return ExitCode.DONE;
    }
}
