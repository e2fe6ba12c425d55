package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import org.pairwright.service.compare.SuiteService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows a suite and what it said so far.
@Command(
        name = "show",
        description = "Show a suite, and what it said of each candidate so far, the first first.",
        footer = {"", "For example:", "  pairwright suite show safety.pairs harm --json"})
@Needs(Permission.READ_RESULTS)
final class SuiteShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Parameters(index = "1", paramLabel = "NAME", description = "The suite.")
    private String name = "";

    SuiteShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Suite suite;
        List<SuiteRun> runs;
        try (Database database = project.openToRead()) {
            actor.in(database);
            SuiteService suites = new SuiteService(database);
            suite = suites.find(name);
            runs = suites.runs(suite);
        }
        json.print(
                terminal,
                () ->
                        SuiteWords.json(suite)
                                .put("runs", runs.stream().map(SuiteWords::json).toList()),
                () -> SuiteWords.all(suite, runs));
        return ExitCode.DONE;
    }
}
