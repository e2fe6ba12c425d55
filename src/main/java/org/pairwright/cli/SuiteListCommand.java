package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.Permission;
import org.pairwright.domain.suite.Suite;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.compare.SuiteService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the suites of a project.
@Command(
        name = "list",
        description = "List the suites, by name.",
        footer = {"", "For example:", "  pairwright suite list safety.pairs"})
@Needs(Permission.READ_RESULTS)
final class SuiteListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    SuiteListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Suite> all;
        try (Database database = project.openToRead()) {
            actor.in(database);
            all = new SuiteService(database).all();
        }
        json.print(
                terminal,
                () -> new JsonObject().put("suites", all.stream().map(SuiteWords::json).toList()),
                () ->
                        all.isEmpty()
                                ? "There are no suites yet."
                                : all.stream()
                                        .map(SuiteWords::line)
                                        .collect(Collectors.joining(System.lineSeparator())));
        return ExitCode.DONE;
    }
}
