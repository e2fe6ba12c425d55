package org.pairwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.Measure;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.MatchesReport;
import org.pairwright.service.MatchesRequest;
import org.pairwright.service.MatchesService;
import org.pairwright.service.compare.ChangedPair;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.CompareRequest;
import org.pairwright.service.compare.CompareService;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.GateFiles;
import org.pairwright.service.compare.Gates;
import org.pairwright.service.compare.Judged;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Compares sources or prompt versions of a project, or fits strengths to a table of comparisons.
@Command(
        name = "compare",
        description = {
            "Tell which sources of responses, or which prompt versions, are better, safer and no more"
                    + " evasive than others, by what people decided: how often each wins (a tie, and both"
                    + " being bad, is half a win), who beats whom, how strong each is by the model of"
                    + " Bradley and Terry, how often its responses are unsafe, refuse, or refuse what is"
                    + " harmless. What counts is what people and imported decisions say now, for the first"
                    + " time; skips, repeats and what models say are left out.",
            "Each figure has a 95 %% interval that takes decisions on one prompt as resembling each"
                    + " other. With --baseline each of the others is also compared with it on the prompts"
                    + " that both answered: how far they are apart, and how many more prompts would settle"
                    + " it. A strength is the logarithm of the odds of winning against the baseline, or"
                    + " against an average one.",
            "With --fail-below the exit code is 4 where a candidate wins less often against the baseline"
                    + " than X: where the whole interval lies below X, or with --surely where it does not"
                    + " lie above it. Where nothing was decided between the two, the gate is not passed.",
            "--matches reads a table with a row for each comparison of two instead. The columns are a and b"
                    + " (who was compared), winner (a, b or tie) and, if there is one, home: a, b or the"
                    + " name of whoever had the better place, such as the left side."
        },
        footer = {
            "",
            "For example:",
            "  pairwright compare safety.pairs",
            "  pairwright compare safety.pairs --by prompt-version --baseline support@6 --json",
            "  pairwright compare safety.pairs --baseline gpt-4 --parts category --filter 'not excluded'",
            "  pairwright compare safety.pairs --baseline old --fail-below 0.45 --junit report.xml",
            "  pairwright compare --matches matches.csv --baseline gpt-4 --cluster prompt --json"
        })
@Needs(Permission.READ_RESULTS)
final class CompareCommand implements Callable<Integer> {
    private static final String MATCHES = "--matches";
    private static final String CLUSTER = "--cluster";

    private final Terminal terminal;

    @Mixin private ProjectOrTable project;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;
    @Mixin private TaxonomyOption taxonomy;
    @Mixin private ActorOption actor;
    @Mixin private CompareOptions options;
    @Mixin private GateFileOptions files;
    @Mixin private SeedOption seed;

    @Option(
            names = MATCHES,
            paramLabel = "FILE",
            description =
                    "Instead of a project: a table (CSV or like it, packed or not) whose first line names"
                            + " the columns.")
    private Path file = Path.of("");

    @Option(
            names = CLUSTER,
            paramLabel = "COLUMN",
            description =
                    "Which comparisons of a table belong together, such as those on one prompt: intervals"
                            + " draw them together.")
    private String cluster = "";

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description =
                    "What the others are compared with, whose strength is 0; of a table the first by name"
                            + " unless said.")
    private String baseline = "";

    @Option(
            names = "--bootstrap",
            paramLabel = "B",
            defaultValue = "" + AuditOptions.REPLICATES,
            description =
                    "How many times prompts are drawn again for the intervals of strengths; 0 for none"
                            + " (default: ${DEFAULT-VALUE}).")
    private int replicates;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUsage.unless(replicates >= 0, "--bootstrap can't be less than 0.");
        return project.isTable(MATCHES, "compare") ? ofTable() : ofProject();
    }

    private int ofTable() {
        project.refuse(CompareOptions.NAMES, "of a project, not with --matches");
        MatchesRequest request =
                new MatchesRequest(file, cluster, baseline, replicates, seed.seed());
        MatchesReport report;
        try (ProgressBar progress = terminal.progress()) {
            report = MatchesService.run(request, progress);
        }
        if (!json.isAsked()) {
            Words.print(terminal, file.toString(), report.problems(), report.refused());
        }
        json.print(
                terminal,
                () -> MatchesJson.of(report, replicates, seed.seed()),
                () -> MatchesWords.of(report));
        return report.refused() > 0 ? ExitCode.ROWS_REFUSED : ExitCode.DONE;
    }

    private int ofProject() {
        project.refuse(List.of(CLUSTER), "only with --matches, not of a project");
        options.requireBaseline(!baseline.isEmpty());
        AuditOptions drawing = new AuditOptions(replicates, seed.seed(), 1, 0);
        CompareReport report;
        List<Judged> judged;
        TaxonomyOption.Told told;
        try (Database database = project.openToRead();
                ProgressBar progress = terminal.progress()) {
            actor.in(database);
            told = taxonomy.told(database, filter.filter(database));
            CompareRequest request =
                    new CompareRequest(
                            told.filter(),
                            options.by(),
                            baseline,
                            options.parts(),
                            options.annotators(),
                            told.terms(),
                            drawing);
            CompareService service = new CompareService(database);
            report = service.run(request, progress);
            judged = judged(report);
            GateFiles wanted = files.files();
            if (!judged.isEmpty()) {
                List<ChangedPair> changed = new ArrayList<>();
                if (!wanted.markdown().isEmpty()) {
                    candidates(report)
                            .forEach(it -> changed.addAll(service.changes(request, it, progress)));
                }
                wanted.write("compare", baseline, judged, changed);
            }
        }
        json.print(
                terminal,
                () -> told.json(CompareJson.of(report, drawing).put("gate", gate(judged))),
                () -> told.under(CompareWords.of(report, judged)));
        return options.isGated() && !passed(judged) ? ExitCode.FOUND_SOMETHING : ExitCode.DONE;
    }

    /// A gate that judged nobody is not passed.
    private static boolean passed(List<Judged> judged) {
        return !judged.isEmpty() && judged.stream().allMatch(it -> it.result().passed());
    }

    private List<Judged> judged(CompareReport report) {
        if (!options.isGated()) {
            return List.of();
        }
        Gate gate = new Gate(Measure.WIN_RATE, false, false, options.failBelow(), options.surely());
        return candidates(report).stream()
                .map(it -> new Judged(it, Gates.judge(gate, it, report)))
                .toList();
    }

    /// Who is judged: those that are named, else all who met the baseline, and if nobody did, all.
    private List<String> candidates(CompareReport report) {
        if (!options.candidates().isEmpty()) {
            return options.candidates();
        }
        List<String> others =
                report.contestants().stream()
                        .map(Contestant::name)
                        .filter(name -> !name.equals(baseline))
                        .toList();
        List<String> met = others.stream().filter(it -> Gates.haveMet(report, it)).toList();
        return met.isEmpty() ? others : met;
    }

    private @Nullable JsonObject gate(List<Judged> judged) {
        return !options.isGated()
                ? null
                : new JsonObject()
                        .put("fail_below", options.failBelow())
                        .put("surely", options.surely())
                        .put("passed", passed(judged))
                        .put("candidates", judged.stream().map(CompareJson::of).toList());
    }
}
