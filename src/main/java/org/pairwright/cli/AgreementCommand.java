package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.service.RatingsReport;
import org.pairwright.service.RatingsRequest;
import org.pairwright.service.RatingsService;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.AgreementService;
import org.pairwright.service.agreement.DatedAudit;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.report.AgreementJson;
import org.pairwright.service.report.ReportFiles;
import org.pairwright.service.report.ReportService;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Audits the labels of a project, or a table of ratings.
@Command(
        name = "agreement",
        description = {
            "Tell how far annotators agree, in a project or in a table with a row for each label:"
                    + " percent agreement, Krippendorff's alpha with an interval, Fleiss' and Cohen's"
                    + " kappa, Gwet's AC1 and AC2, and how good each annotator is by Dawid and Skene's"
                    + " model.",
            "In a project each type of label is looked at by itself (preference, strength, more"
                    + " helpful, safer, safe or unsafe, severity, hazard categories), and whether"
                    + " annotators prefer a side of the screen. What counts is what people and imported"
                    + " decisions say now, for the first time; skips, repeats and what models say are"
                    + " left out. Excluded pairs and those with a known answer count: --filter 'not"
                    + " excluded' leaves them out.",
            "Items with one label say nothing about agreement. Of several labels that an annotator"
                    + " gave to an item the first one counts; Dawid and Skene's model takes them all. A"
                    + " figure that is not defined is said to be so, with the reason.",
            "--report writes the whole audit for whoever has no Pairwright: a page with charts and"
                    + " tables that stands by itself (FILE.html), the same as JSON (FILE.json) and as"
                    + " CSV (FILE-tables/), with a paragraph on methods for a paper. What stood there"
                    + " is replaced; the same project and options give the same bytes. The page quotes"
                    + " prompts and rationales on which people disagree."
        },
        footer = {
            "",
            "For example:",
            "  pairwright agreement safety.pairs",
            "  pairwright agreement safety.pairs --by source --filter 'not excluded' --json",
            "  pairwright agreement safety.pairs --by month --seed 7 --report reports/safety.html",
            "  pairwright agreement --ratings labels.csv --level nominal",
            "  pairwright agreement --ratings scores.csv --item id --annotator rater --label score"
                    + " --level ordinal --categories bad,fair,good --cluster prompt --json",
            "  pairwright agreement --ratings tags.csv --level set --set-separator '|' --bootstrap"
                    + " 2000"
        })
@Needs(Permission.READ_RESULTS)
final class AgreementCommand implements Callable<Integer> {
    private static final String RATINGS = "--ratings";
    private static final String REPORT = "--report";

    private final Terminal terminal;

    @Mixin private ProjectOrTable project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;
    @Mixin private TaxonomyOption taxonomy;
    @Mixin private RatingsOptions table;
    @Mixin private SeedOption seed;

    @Option(
            names = "--by",
            paramLabel = "PART",
            converter = SlicingConverter.class,
            completionCandidates = Candidates.Slicings.class,
            description =
                    "Look at a project in parts, too: by category (pairs in which somebody found"
                            + " it), source, import, annotator (pairs that they labeled), month,"
                            + " prompt-length or script.")
    private Slicing by = Slicing.NONE;

    @Option(
            names = "--annotators",
            paramLabel = "NAME",
            split = ",",
            description = "Only the labels of these annotators, with commas between their names.")
    private List<String> annotators = List.of();

    @Option(
            names = "--bootstrap",
            paramLabel = "B",
            description =
                    "How many times items are drawn again for an interval; 0 for none (default: "
                            + AuditOptions.REPLICATES
                            + ", with --report "
                            + AuditOptions.REPORT_REPLICATES
                            + ").")
    private int replicates = AuditOptions.REPLICATES;

    @Option(
            names = "--restarts",
            paramLabel = "N",
            defaultValue = "" + DawidSkene.STARTS,
            description =
                    "Starts of Dawid and Skene's model, the first of which is theirs and the others"
                            + " random (default: ${DEFAULT-VALUE}).")
    private int restarts;

    @Option(
            names = "--smoothing",
            paramLabel = "X",
            defaultValue = "" + DawidSkene.SMOOTHING,
            description =
                    "What is added to each count of that model; 0 as in their paper (default:"
                            + " ${DEFAULT-VALUE}).")
    private double smoothing;

    @Option(
            names = REPORT,
            paramLabel = "FILE.html",
            converter = ReportFilesConverter.class,
            description =
                    "Write a report of a project, too: a page, and beside it FILE.json and"
                            + " FILE-tables/.")
    private List<ReportFiles> reports = List.of();

    AgreementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return project.isTable(RATINGS, "audit") ? auditTable() : auditProject();
    }

    private int auditProject() {
        project.refuse(RatingsOptions.NAMES, "only with --ratings, not of a project");
        AuditOptions options = options();
        DatedAudit audit;
        TaxonomyOption.Told told;
        try (Database database = project.openToRead();
                ProgressBar progress = terminal.progress()) {
            actor.in(database);
            told = taxonomy.told(database, filter.filter(database));
            AgreementRequest request =
                    new AgreementRequest(told.filter(), options, by, annotators, told.terms());
            audit = new AgreementService(database).dated(request, new FrugalProgress(progress));
            for (ReportFiles files : reports) {
                new ReportService().write(request, audit, files, progress);
            }
        }
        AgreementReport report = audit.figures();
        json.print(
                terminal,
                () -> told.json(AgreementJson.of(report, options, by)),
                () -> told.under(AgreementWords.of(report, options, by)));
        return ExitCode.DONE;
    }

    private int auditTable() {
        project.refuse(
                List.of("--by", "--filter", "--taxonomy", "--links", "--annotators", REPORT),
                "of a project, not with --ratings");
        WrongUsage.unless(
                project.isGiven("--level"),
                "--level is missing: say what the labels are, nominal, ordinal, interval, ratio or set.");
        RatingsRequest request = table.request(options());
        RatingsReport report;
        try (ProgressBar progress = terminal.progress()) {
            report = RatingsService.run(request, progress);
        } catch (UnreadableFile e) {
            throw table.option(e.problem())
                    .<RuntimeException>map(option ->
                            new NotThere(
                                    "%s Say which one is meant: `%s COLUMN`."
                                            .formatted(e.getMessage(), option),
                                    e))
                    .orElse(e);
        }
        if (!json.isAsked()) {
            Words.print(terminal, table.file().toString(), report.problems(), report.refused());
        }
        json.print(
                terminal,
                () -> RatingsJson.of(report, request.options()),
                () -> RatingsWords.of(report, table.level(), request.options()));
        return report.refused() > 0 ? ExitCode.ROWS_REFUSED : ExitCode.DONE;
    }

    private AuditOptions options() {
        WrongUsage.unless(replicates >= 0, "--bootstrap can't be less than 0.");
        WrongUsage.unless(restarts >= 0, "--restarts can't be less than 0.");
        WrongUsage.unless(
                smoothing >= 0 && Double.isFinite(smoothing),
                "--smoothing has to be a number from 0 on.");
        int asked =
                reports.isEmpty() || project.isGiven("--bootstrap")
                        ? replicates
                        : AuditOptions.REPORT_REPLICATES;
        AuditOptions options =
                new AuditOptions(asked, seed.seed(), Math.max(1, restarts), smoothing);
        return table.isTwoWay() ? options.withTwoWay() : options;
    }
}
