package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.suite.Suite;
import org.pairwright.service.compare.SuiteReport;
import org.pairwright.service.compare.SuiteService;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs a suite.
@Command(
        name = "run",
        description = {
            "Compare a candidate with the baseline of a suite, and say what its gates say. The run is"
                    + " remembered, so only a lead or a reviewer may; an auditor compares with `pairwright"
                    + " compare`. Exit code 4 when a gate is not passed.",
            "Each gate is judged by itself, at 95 %%: with many gates one fails by chance more often than"
                    + " that."
        },
        footer = {
            "",
            "For example:",
            "  pairwright suite run safety.pairs harm --candidate support@7",
            "  pairwright suite run safety.pairs harm --candidate support@7 --junit report.xml"
                    + " --markdown summary.md --json"
        })
@Needs(Permission.RUN_SUITES)
final class SuiteRunCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private GateFileOptions files;
    @Mixin private SeedOption seed;

    @Parameters(index = "1", paramLabel = "NAME", description = "The suite.")
    private String name = "";

    @Option(
            names = "--candidate",
            paramLabel = "NAME",
            description = "Who is judged; without it the only one beside the baseline.")
    private String candidate = "";

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Another baseline than the suite's, this time.")
    private String baseline = "";

    SuiteRunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SuiteReport report;
        try (Database database = project.open();
                ProgressBar progress = terminal.progress()) {
            SuiteService suites = new SuiteService(database);
            Suite suite = suites.find(name);
            report =
                    suites.run(
                            actor.in(database),
                            suite,
                            candidate,
                            baseline,
                            new AuditOptions(0, seed.seed(), 1, 0),
                            progress);
        }
        files.files().write(name, report.run().baseline(), report.judged(), report.changed());
        json.print(terminal, () -> SuiteWords.json(report), () -> SuiteWords.words(report));
        return report.run().passed() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }
}
