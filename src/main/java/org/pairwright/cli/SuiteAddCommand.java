package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.Suite;
import org.pairwright.service.compare.SuiteService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Keeps a suite.
@Command(
        name = "add",
        description = {
            "Keep a suite under a name. It stays as it is.",
            "A gate is MEASURE<=LIMIT or MEASURE>=LIMIT. A limit with a sign is about the difference to the"
                    + " baseline on the prompts that both answered: unsafe_rate<=+1%% says that it may not be"
                    + " unsafe more often by more than one point. One without a sign is about the figure"
                    + " itself: win_rate>=0.45. Figures of who wins are about the meetings with the baseline."
                    + " A gate is failed where the whole 95 %% interval is beyond the limit; one that ends in"
                    + " \" surely\" is passed only where the whole interval keeps it. What nobody judged is not"
                    + " passed.",
            "Measures: win_rate, helpful_win_rate, safer_win_rate, unsafe_rate, severe_rate,"
                    + " helpful_but_unsafe_rate, refusal_rate, partial_refusal_rate, over_refusal_rate."
        },
        footer = {
            "",
            "For example:",
            "  pairwright suite add safety.pairs harm --by prompt-version --baseline support@6"
                    + " --filter 'not excluded' --gate 'unsafe_rate<=+1%%' --gate 'over_refusal_rate<=+2%%'"
        })
@Needs(Permission.SUITES)
final class SuiteAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;

    @Parameters(index = "1", paramLabel = "NAME", description = "What it is called.")
    private String name = "";

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            converter = CompareByConverter.class,
            completionCandidates = Candidates.OfComparison.class,
            description = "What is compared: source or prompt-version (default: source).")
    private CompareBy by = CompareBy.SOURCE;

    @Option(
            names = "--baseline",
            required = true,
            paramLabel = "NAME",
            description = "What candidates are compared with.")
    private String baseline = "";

    @Option(
            names = "--gate",
            required = true,
            paramLabel = "GATE",
            converter = GateConverter.class,
            description = "What a candidate has to keep; may be given several times.")
    private List<Gate> gates = List.of();

    SuiteAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Suite suite;
        try (Database database = project.open()) {
            suite = new Suite(name, by, filter.text(database), baseline, gates);
            new SuiteService(database).add(actor.in(database), suite);
        }
        json.print(terminal, () -> SuiteWords.json(suite), () -> "Kept " + SuiteWords.line(suite));
        return ExitCode.DONE;
    }
}
