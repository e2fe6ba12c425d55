package org.pairwright.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Permission;
import org.pairwright.importing.ImportOptions;
import org.pairwright.importing.LabelBase;
import org.pairwright.service.ImportReport;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads pairs, and decisions where a file has them.
@Command(
        name = "import",
        description =
                "Read pairs into a project, and decisions where the files have them. The format is found out"
                        + " from the content, and what spoke for it is printed. Rows that can't be read are listed and the rest comes in; all"
                        + " files come in, or none.",
        footer = {
            "",
            "For example:",
            "  pairwright import safety.pairs pairs.jsonl more.csv.gz train.parquet",
            "  pairwright import safety.pairs dataset/",
            "  pairwright import safety.pairs answers.csv --map prompt=question --map response_a=first"
                    + " --map response_b=second",
            "  pairwright import safety.pairs old.csv --map prompt=ask --map chosen=good --map rejected=bad",
            "  pairwright import safety.pairs pairs.jsonl --dry-run --problems problems.jsonl"
        })
@Needs(Permission.IMPORT)
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "JSON lines, a JSON array, CSV, TSV, plain, gzipped or packed with Zstandard, Parquet; or a"
                            + " folder of such files, of which those that hold no pairs are left out.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            completionCandidates = Candidates.OfImport.class,
            paramLabel = "ID",
            description = "What the files are, where their content leaves it open: see `formats`.")
    private String format = "";

    @Option(
            names = "--map",
            paramLabel = "FIELD=PATH",
            description =
                    "Where a field of ours stands in the files: prompt, response_a, response_b, id, source_a,"
                            + " preference and so on; or chosen and rejected, which bring the decision"
                            + " with them. Dots lead into objects and lists: data.answers.0.")
    private Map<String, String> mapping = new LinkedHashMap<>();

    @Option(
            names = "--pairs",
            paramLabel = "CHOICE",
            converter = PairChoiceConverter.class,
            description =
                    "Which pairs a prompt with more than two responses makes: all, adjacent or best-worst."
                            + " Default: all of a row. Where each row holds one response (BeaverTails),"
                            + " responses are paired by prompt only when this is given.")
    private PairChoice pairs = PairChoice.UNSTATED;

    @Option(
            names = "--label-base",
            paramLabel = "0|1",
            converter = LabelBaseConverter.class,
            description = "From which number labels count the responses, where they are numbers.")
    private LabelBase labelBase = LabelBase.UNSTATED;

    @Option(
            names = "--separator",
            paramLabel = "SIGN",
            converter = SeparatorConverter.class,
            description =
                    "What stands between the columns of a table: one character, \\t for a tab. By itself"
                            + " comma, semicolon, tab, bar, tilde and caret are found, and any other sign"
                            + " between the usual names of a prompt and two responses.")
    private String separator = "";

    @Option(
            names = "--gold",
            description = "The files' preference is the known right answer, not a decision.")
    private boolean gold;

    @Option(
            names = "--license",
            paramLabel = "ID",
            description = "The license of the files, for the record.")
    private String license = "";

    @Option(
            names = "--dry-run",
            description = "Read and check everything, and leave the project as it is.")
    private boolean dryRun;

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description = "Write every problem to FILE, one JSON object a line.")
    private Path problems = Path.of("");

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ImportOptions options =
                ImportOptions.DETECT
                        .withFormat(format)
                        .withMapping(mapping)
                        .withPairs(pairs)
                        .withLabelBase(labelBase)
                        .withSeparator(separator);
        ImportReport report;
        project.warn(terminal);
        try (Database database = project.open();
                ProgressBar progress = terminal.progress();
                ProblemsFile sink = ProblemsFile.at(problems, files)) {
            ImportRequest request =
                    new ImportRequest(
                            actor.in(database), files, options, license, gold, dryRun, sink);
            report = new ImportService(database).run(request, progress);
            sink.finish();
        }
        ImportWords words = new ImportWords(report, dryRun);
        if (!json.isAsked()) {
            words.printProblems(terminal);
        }
        json.print(terminal, words::json, words::summary);
        return report.isPartial() ? ExitCode.ROWS_REFUSED : ExitCode.DONE;
    }
}
