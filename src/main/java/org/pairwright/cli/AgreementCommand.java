package org.pairwright.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.service.RatingsReport;
import org.pairwright.service.RatingsRequest;
import org.pairwright.service.RatingsService;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Audits a table of ratings.
@Command(
        name = "agreement",
        description = {
            "Tell how far annotators agree, from a table with a row for each label: percent agreement,"
                    + " Krippendorff's alpha with an interval, Fleiss' and Cohen's kappa, Gwet's AC1 and AC2,"
                    + " and how good each annotator is by Dawid and Skene's model.",
            "Items with one label say nothing about agreement. Of several labels that an annotator gave to"
                    + " an item the first one counts; Dawid and Skene's model takes them all. A figure that is"
                    + " not defined is said to be so, with the reason."
        },
        footer = {
            "",
            "For example:",
            "  pairwright agreement --ratings labels.csv --level nominal",
            "  pairwright agreement --ratings scores.csv --item id --annotator rater --label score"
                    + " --level ordinal --categories bad,fair,good --cluster prompt --json",
            "  pairwright agreement --ratings tags.csv --level set --set-separator '|' --bootstrap 2000"
        })
final class AgreementCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    @Option(
            names = "--ratings",
            required = true,
            paramLabel = "FILE",
            description =
                    "A table (CSV or like it, packed or not) whose first line names the columns.")
    private Path file = Path.of("");

    @Option(
            names = "--item",
            paramLabel = "COLUMN",
            defaultValue = "item",
            description = "What was labeled (default: ${DEFAULT-VALUE}).")
    private String item = "";

    @Option(
            names = "--annotator",
            paramLabel = "COLUMN",
            defaultValue = "annotator",
            description = "Who labeled it (default: ${DEFAULT-VALUE}).")
    private String annotator = "";

    @Option(
            names = "--label",
            paramLabel = "COLUMN",
            defaultValue = "label",
            description =
                    "The label (default: ${DEFAULT-VALUE}). An empty one is missing; of sets it is the set"
                            + " without tags.")
    private String label = "";

    @Option(
            names = "--level",
            required = true,
            paramLabel = "LEVEL",
            converter = LevelConverter.class,
            completionCandidates = Candidates.Levels.class,
            description =
                    "What labels are: nominal, ordinal (in an order), interval (numbers), ratio (amounts) or"
                            + " set (tags).")
    private Level level = Level.NOMINAL;

    @Option(
            names = "--cluster",
            paramLabel = "COLUMN",
            description =
                    "Which items belong together, such as those on one prompt: intervals draw them together.")
    private String cluster = "";

    @Option(
            names = "--categories",
            paramLabel = "NAME",
            split = ",",
            description =
                    "All categories of the scheme, in their order, used or not; of sets all tags. Without"
                            + " it those that occur, by their numbers or letters.")
    private List<String> categories = List.of();

    @Option(
            names = "--set-separator",
            paramLabel = "S",
            defaultValue = ";|",
            description =
                    "What stands between tags; any of several characters (default: ${DEFAULT-VALUE}).")
    private String separators = "";

    @Option(
            names = "--bootstrap",
            paramLabel = "B",
            defaultValue = "" + AuditOptions.REPLICATES,
            description =
                    "How many times items are drawn again for an interval; 0 for none (default:"
                            + " ${DEFAULT-VALUE}).")
    private int replicates;

    @Option(
            names = "--two-way",
            description =
                    "Draw annotators again, too: an interval of alpha that says what other annotators would"
                            + " change.")
    private boolean twoWay;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number draws others (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--restarts",
            paramLabel = "N",
            defaultValue = "" + DawidSkene.STARTS,
            description =
                    "Starts of Dawid and Skene's model, the first of which is theirs and the others random"
                            + " (default: ${DEFAULT-VALUE}).")
    private int restarts;

    @Option(
            names = "--smoothing",
            paramLabel = "X",
            defaultValue = "" + DawidSkene.SMOOTHING,
            description =
                    "What is added to each count of that model; 0 as in their paper (default:"
                            + " ${DEFAULT-VALUE}).")
    private double smoothing;

    AgreementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RatingsRequest request = request();
        RatingsReport report;
        try (ProgressBar progress = terminal.progress()) {
            report = RatingsService.run(request, progress);
        }
        if (!json.isAsked()) {
            Words.print(terminal, file.toString(), report.problems(), report.refused());
        }
        json.print(
                terminal,
                () -> RatingsJson.of(report, request.options()),
                () -> RatingsWords.of(report, level, request.options()));
        return report.refused() > 0 ? ExitCode.ROWS_REFUSED : ExitCode.DONE;
    }

    private RatingsRequest request() {
        require(replicates >= 0, "--bootstrap can't be less than 0.");
        require(restarts >= 0, "--restarts can't be less than 0.");
        require(
                smoothing >= 0 && Double.isFinite(smoothing),
                "--smoothing has to be a number from 0 on.");
        require(!separators.isEmpty(), "--set-separator needs a character.");
        List<String> named = categories.stream().map(String::strip).toList();
        require(
                new HashSet<>(named).size() == named.size(),
                "--categories names a category twice.");
        RatingsRequest request = request(named);
        request.misfit()
                .ifPresent(category -> {
                    throw new WrongUsage(
                            "--categories: \"%s\" can't be a category of %s labels, which are numbers."
                                    .formatted(category, level.code()));
                });
        return request;
    }

    private RatingsRequest request(List<String> named) {
        return new RatingsRequest(
                file,
                item,
                annotator,
                label,
                cluster,
                level,
                named,
                separators,
                new AuditOptions(replicates, seed, Math.max(1, restarts), smoothing),
                twoWay);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new WrongUsage(otherwise);
        }
    }
}
