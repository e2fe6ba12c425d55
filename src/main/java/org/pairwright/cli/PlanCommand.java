package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.PlanReport;
import org.pairwright.service.agreement.PlanRequest;
import org.pairwright.service.agreement.PlanService;
import org.pairwright.service.agreement.PlanTarget;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Tells how many more labels a figure needs.
@Command(
        name = "plan",
        description = {
            "Tell how many more pairs, or how many labels on each of the present ones, it takes"
                    + " until the 95 %% interval of a figure is no wider than asked: of Krippendorff's"
                    + " alpha, or of how often one source of responses is preferred to another.",
            "It goes by the bootstrap of what is there. More pairs: as many prompts as there would"
                    + " be are drawn from the present ones, again and again; where that would take"
                    + " long, the width goes with the root of the number. This takes further pairs to"
                    + " be like the present ones: as hard, with as many labels each, as many to a"
                    + " prompt. More labels on each pair: further labels are drawn from those that the"
                    + " pair has and from how far annotators agree in general, so that alpha stays as"
                    + " it is (Polya's urn). This takes whoever gives them to be like those who"
                    + " labeled, and their labels to be independent; where all pairs are equally hard"
                    + " it asks for a little too much.",
            "Resampling is itself left to chance: beside each number stands between which ones it"
                    + " would be with endless resampling, in 95 %% of cases, by drawing the resampled"
                    + " figures again (Koehler, Brown and Haneuse 2009). --bootstrap 10000 makes that"
                    + " range about a third as wide.",
            "Neither says what other annotators would change, and an interval that is computed"
                    + " later is wider or narrower by chance, too: plan with some room. Nobody can tell"
                    + " from fewer than 20 prompts, where the figure is undefined, or where all labels"
                    + " agree."
        },
        footer = {
            "",
            "For example:",
            "  pairwright plan safety.pairs --width 0.1",
            "  pairwright plan safety.pairs --width 0.05 --type safety --filter 'not excluded'"
                    + " --json",
            "  pairwright plan safety.pairs --width 0.06 --for win-rate --source new --against old"
        })
@Needs(Permission.READ_RESULTS)
final class PlanCommand implements Callable<Integer> {
    static final String ALPHA = "alpha";
    static final String WIN_RATE = "win-rate";

    private static final int LEAST_REPLICATES = 100;

    private final Terminal terminal;

    @Spec private CommandSpec spec;
    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;
    @Mixin private SeedOption seed;

    @Option(
            names = "--width",
            required = true,
            paramLabel = "X",
            description = "From the lower to the upper end of the interval, more than 0.")
    private double width;

    @Option(
            names = "--for",
            paramLabel = "FIGURE",
            completionCandidates = Candidates.Planned.class,
            description = "alpha (the default) or win-rate.")
    private String planned = ALPHA;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = LabelTypeConverter.class,
            completionCandidates = Candidates.LabelTypes.class,
            description =
                    "Alpha of which labels: preference (the default), strength, more_helpful,"
                            + " safer, safety or severity; the last two are of responses.")
    private LabelType type = LabelType.PREFERENCE;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description =
                    "The win rate of which source. Default, where there are two: the first by"
                            + " name.")
    private String source = "";

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "Against which. Default, where there are two: the other.")
    private String against = "";

    @Option(
            names = "--bootstrap",
            paramLabel = "B",
            defaultValue = "" + AuditOptions.REPLICATES,
            description =
                    "How many times pairs are drawn again, at least "
                            + LEAST_REPLICATES
                            + " (default: ${DEFAULT-VALUE}).")
    private int replicates;

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUsage.unless(
                width > 0 && Double.isFinite(width), "--width has to be a number above 0.");
        WrongUsage.unless(
                replicates >= LEAST_REPLICATES,
                "--bootstrap can't be less than %d.".formatted(LEAST_REPLICATES));
        PlanTarget target = target();
        AuditOptions options =
                new AuditOptions(replicates, seed.seed(), DawidSkene.STARTS, DawidSkene.SMOOTHING);
        PlanReport report;
        try (Database database = project.openToRead();
                ProgressBar progress = terminal.progress()) {
            actor.in(database);
            report =
                    new PlanService(database)
                            .run(
                                    new PlanRequest(
                                            filter.filter(database), target, width, options),
                                    progress);
        }
        json.print(
                terminal, () -> PlanJson.of(report, options), () -> PlanWords.of(report, options));
        return ExitCode.DONE;
    }

    private PlanTarget target() {
        return switch (planned) {
            case ALPHA -> {
                refuse(List.of("--source", "--against"), WIN_RATE);
                yield new PlanTarget.Alpha(type);
            }
            case WIN_RATE -> {
                refuse(List.of("--type"), ALPHA);
                yield new PlanTarget.WinRate(source, against);
            }
            default ->
                    throw new WrongUsage(
                            "--for: There is nothing to plan for \"%s\". There are: %s."
                                    .formatted(
                                            planned, String.join(", ", new Candidates.Planned())));
        };
    }

    private void refuse(List<String> names, String where) {
        for (String name : names) {
            WrongUsage.unless(
                    !spec.commandLine().getParseResult().hasMatchedOption(name),
                    "%s goes with --for %s.".formatted(name, where));
        }
    }
}
