package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.AnnotateReport;
import org.pairwright.service.AnnotateRequest;
import org.pairwright.service.AnnotateService;
import org.pairwright.service.AnnotatorService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Records decisions from a file.
@Command(
        name = "annotate",
        description =
                "Record a person's decisions from a file, one JSON object a line. A row that says what the"
                        + " annotator's current decision says already is passed over. Rows that can't be"
                        + " understood are listed and the rest is recorded, in one step; of a file that"
                        + " can't be read to its end nothing is.",
        footer = {
            "",
            "A row names its pair (id, key, or the id in its own file) and any of: preference (a, b, tie,"
                    + " both_bad, skip), strength 1 to 3, more_helpful, safer, a and b (safe, categories,"
                    + " severity 1 to 3, refusal, correction, ratings), prompt_verdict, compared, skip_reason, flagged,"
                    + " flag_note, rationale, left (a or b: which response stood left, where that is known), seconds,"
                    + " occurrence. By the project's own criteria ratings has a number and compared has a, b or tie"
                    + " under each code.",
            "A key says nothing of which response is A. Where rows come from another project or another"
                    + " file, add response_a, the text of the response that the row calls A, as `list` prints"
                    + " it: the row is then turned to fit, or refused. For example, a row:",
            "  {\"pair\":\"s-059\",\"preference\":\"a\",\"strength\":2,\"b\":{\"safe\":false,\"severity\":1}}",
            "",
            "For example:",
            "  pairwright annotate safety.pairs --annotator Mara --from mara.jsonl"
        })
@Needs(Permission.LABEL)
final class AnnotateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Option(
            names = "--annotator",
            required = true,
            paramLabel = "NAME",
            description =
                    "Whose decisions they are; made with the first one when the project has nobody of that"
                            + " name.")
    private String annotator = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FILE",
            description = "JSON lines or a JSON array, also gzipped or packed with Zstandard.")
    private Path file = Path.of("");

    AnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AnnotateReport report;
        List<String> alike;
        try (Database database = project.open();
                ProgressBar progress = terminal.progress()) {
            alike = new AnnotatorService(database).alike(annotator);
            PeopleWords.alike(alike, annotator).ifPresent(terminal::say);
            AnnotateRequest request = new AnnotateRequest(actor.in(database), annotator, file);
            report = new AnnotateService(database).run(request, progress);
        }
        if (!json.isAsked()) {
            Words.print(
                    terminal,
                    file.toString(),
                    report.problems(),
                    report.refused() + report.warnings());
        }
        json.print(terminal, () -> json(report, alike), () -> words(report));
        return report.refused() > 0 ? ExitCode.ROWS_REFUSED : ExitCode.DONE;
    }

    /// @param alike people of nearly the same name
    private static JsonObject json(AnnotateReport report, List<String> alike) {
        return new JsonObject()
                .put("read", report.read())
                .put("annotations", report.annotations())
                .put("unchanged", report.unchanged())
                .put("refused", report.refused())
                .put("warnings", report.warnings())
                .put("alike", alike)
                .put("problems", report.problems().stream().map(Words::json).toList());
    }

    private String words(AnnotateReport report) {
        return "%s by %s from %s; %s unchanged, %s refused."
                .formatted(
                        Words.count(report.annotations(), "decision"),
                        annotator,
                        Words.count(report.read(), "row"),
                        Words.number(report.unchanged()),
                        Words.number(report.refused()));
    }
}
