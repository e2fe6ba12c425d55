package org.pairwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairwright.service.MatchesReport;
import org.pairwright.service.MatchesRequest;
import org.pairwright.service.MatchesService;
import org.pairwright.statistics.AuditOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Fits strengths to a table of comparisons.
@Command(
        name = "compare",
        description = {
            "Tell how strong contestants are, from a table with a row for each comparison of two: the"
                    + " model of Bradley and Terry, with Davidson's ties and an effect of the better place.",
            "The columns are a and b (who was compared), winner (a, b or tie) and, if there is one, home:"
                    + " a, b or the name of whoever had the better place, such as the left side. A"
                    + " strength is the logarithm of the odds of winning against the baseline."
        },
        footer = {
            "",
            "For example:",
            "  pairwright compare --matches matches.csv",
            "  pairwright compare --matches matches.csv --baseline gpt-4 --cluster prompt --json"
        })
@Needs({})
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    @Option(
            names = "--matches",
            required = true,
            paramLabel = "FILE",
            description =
                    "A table (CSV or like it, packed or not) whose first line names the columns.")
    private Path file = Path.of("");

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Whose strength is 0; without it the first by name.")
    private String baseline = "";

    @Option(
            names = "--cluster",
            paramLabel = "COLUMN",
            description =
                    "Which comparisons belong together, such as those on one prompt: intervals draw them"
                            + " together.")
    private String cluster = "";

    @Option(
            names = "--bootstrap",
            paramLabel = "B",
            defaultValue = "" + AuditOptions.REPLICATES,
            description =
                    "How many times comparisons are drawn again for intervals; 0 for none (default:"
                            + " ${DEFAULT-VALUE}).")
    private int replicates;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number draws others (default: ${DEFAULT-VALUE}).")
    private long seed;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (replicates < 0) {
            throw new WrongUsage("--bootstrap can't be less than 0.");
        }
        MatchesRequest request = new MatchesRequest(file, cluster, baseline, replicates, seed);
        MatchesReport report;
        try (ProgressBar progress = terminal.progress()) {
            report = MatchesService.run(request, progress);
        }
        if (!json.isAsked()) {
            Words.print(terminal, file.toString(), report.problems(), report.refused());
        }
        json.print(
                terminal,
                () -> MatchesJson.of(report, replicates, seed),
                () -> MatchesWords.of(report));
        return report.refused() > 0 ? ExitCode.ROWS_REFUSED : ExitCode.DONE;
    }
}
