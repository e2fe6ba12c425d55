package org.pairwright.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Splits;
import org.pairwright.dataset.Ties;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.service.ExportReport;
import org.pairwright.service.ExportRequest;
import org.pairwright.service.ExportService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a dataset.
@Command(
        name = "export",
        description =
                "Resolve the decisions on each pair, write those that come through, read the file back and put"
                        + " it in its place. Every pair is exported or excluded for one stated reason.",
        footer = {
            "",
            "Pairs for which a filter doesn't hold are counted as \"filtered\".",
            "",
            "For example:",
            "  pairwright export safety.pairs --out dataset/",
            "  pairwright export safety.pairs --format trl-kto --ties both --out kto.jsonl",
            "  pairwright export safety.pairs --format openai --axis safety-first --out safe.jsonl",
            "  pairwright export safety.pairs --format llama-factory-sharegpt --out dataset/"
                    + " --split train=0.9,validation=0.05,test=0.05 --seed 1",
            "  pairwright export safety.pairs --min-annotators 3 --min-agreement 0.75 --out strict/",
            "  pairwright export safety.pairs --resolve annotator:Mara --out mara.jsonl --json",
            "  pairwright export safety.pairs --filter 'category = mlc:vcr' --out violent.jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;

    @Option(
            names = "--format",
            paramLabel = "ID",
            description = "One of those that `formats` lists. Default: ${DEFAULT-VALUE}.")
    private String format = ExportFormats.all().getFirst().id();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|FILE",
            description = "A folder, or a file.")
    private String out = "";

    @Option(
            names = "--axis",
            paramLabel = "AXIS",
            description =
                    "Which question the dataset rests on: preference (the default), helpfulness, safety, or"
                            + " safety-first: the safe response where exactly one is, the more helpful where"
                            + " both are.")
    private String axis = Axis.PREFERENCE.code();

    @Option(
            names = "--resolve",
            paramLabel = "RULE",
            description =
                    "Whose word settles a pair: majority, unanimous or annotator:NAME."
                            + " Default: ${DEFAULT-VALUE}.")
    private String resolve = ResolutionPolicy.DEFAULT.resolve().code();

    @Option(
            names = "--min-annotators",
            paramLabel = "N",
            description = "Leave out pairs that fewer have decided. Default: ${DEFAULT-VALUE}.")
    private int minAnnotators = ResolutionPolicy.DEFAULT.minAnnotators();

    @Option(
            names = "--min-agreement",
            paramLabel = "X",
            description = "Leave out pairs on which a smaller share agrees, 0 to 1.")
    private double minAgreement = ResolutionPolicy.DEFAULT.minAgreement();

    @Option(
            names = "--ties",
            paramLabel = "drop|both",
            description =
                    "Leave ties out, or label both responses good (KTO formats)."
                            + " Default: ${DEFAULT-VALUE}.")
    private String ties = ResolutionPolicy.DEFAULT.ties().code();

    @Option(
            names = "--allow-unsafe-chosen",
            description = "Let a response that was judged unsafe be the chosen one.")
    private boolean allowUnsafeChosen;

    @Option(
            names = "--corrected",
            description =
                    "Where annotators wrote what a good response should have said, write that in its place.")
    private boolean corrected;

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            description = "Leave out pairs whose prompt and longer response have more characters.")
    private long maxChars = ResolutionPolicy.NO_LIMIT;

    @Option(
            names = "--max-tokens",
            paramLabel = "N",
            description = "The same in tokens, counted by the encoding cl100k_base.")
    private long maxTokens = ResolutionPolicy.NO_LIMIT;

    @Option(
            names = "--split",
            paramLabel = "NAME=SHARE,...",
            description =
                    "Draw each prompt into one of several files, such as"
                            + " train=0.9,validation=0.05,test=0.05. Pairs that are added later move"
                            + " none. Default: all in train.")
    private String split = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another number draws the splits anew. Default: ${DEFAULT-VALUE}.")
    private long seed;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExportRequest request =
                new ExportRequest(format(), policy(), splits(), filter.filter(), out);
        ExportReport report;
        try (Database database = project.openToRead();
                ProgressBar progress = terminal.progress()) {
            report = new ExportService(database).run(request, progress);
        }
        ExportWords words = new ExportWords(report);
        json.print(terminal, words::json, words::summary);
        return ExitCode.DONE;
    }

    private ExportFormat format() {
        return ExportFormats.byId(format)
                .orElseThrow(() ->
                        new WrongUsage(
                                "There is no export format \"%s\". There are: %s."
                                        .formatted(
                                                format,
                                                ExportFormats.all().stream()
                                                        .map(ExportFormat::id)
                                                        .collect(Collectors.joining(", ")))));
    }

    private Splits splits() {
        return split.isEmpty() ? Splits.NONE : Splits.parse(split, seed);
    }

    private ResolutionPolicy policy() {
        return new ResolutionPolicy(
                Axis.of(axis)
                        .orElseThrow(() ->
                                unknown(
                                        "--axis",
                                        axis,
                                        Arrays.stream(Axis.values())
                                                .map(Axis::code)
                                                .collect(Collectors.joining(", ")))),
                ResolveRule.of(resolve)
                        .orElseThrow(() -> unknown("--resolve", resolve, ResolveRule.WORDS)),
                Ties.of(ties).orElseThrow(() -> unknown("--ties", ties, "drop, both")),
                minAnnotators,
                minAgreement,
                allowUnsafeChosen,
                maxChars,
                maxTokens,
                corrected);
    }

    private static WrongUsage unknown(String option, String value, String known) {
        return new WrongUsage("%s can't be \"%s\". There are: %s.".formatted(option, value, known));
    }
}
