package org.pairwright.cli;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.ImportBatch;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.ImportHistoryService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Lists the imports, or takes one back.
@Command(
        name = "undo-import",
        description =
                "Take an import back while nobody has labeled its pairs: they go, and the decisions that came"
                        + " with them. Without BATCH, list the imports.",
        footer = {
            "",
            "For example:",
            "  pairwright undo-import safety.pairs",
            "  pairwright undo-import safety.pairs 019ab2c4-5d6e-7f80-9a1b-2c3d4e5f6071"
        })
final class UndoImportCommand implements Callable<Integer> {
    private static final String NONE = "";

    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "BATCH",
            description = "The import's id, as the list and `import --json` show it.")
    private String batch = NONE;

    UndoImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = project.open()) {
            ImportHistoryService history = new ImportHistoryService(database);
            if (batch.equals(NONE)) {
                print(history.all());
            } else {
                print(
                        history.undo(actor.in(database), id())
                                .orElseThrow(() -> new NotThere(noSuchBatch())));
            }
        }
        return ExitCode.DONE;
    }

    private UUID id() {
        try {
            return UUID.fromString(batch);
        } catch (IllegalArgumentException e) {
            throw new NotThere(noSuchBatch(), e);
        }
    }

    private String noSuchBatch() {
        return project
                + " has no import \""
                + batch
                + "\". `pairwright undo-import` without one lists them.";
    }

    private void print(ImportBatch undone) {
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("batch", undone.uuid().toString())
                                .put("file", undone.file())
                                .put("pairs", undone.pairs())
                                .put("annotations", undone.annotations()),
                () ->
                        "Took back the import of %s: %s, %s."
                                .formatted(
                                        undone.file(),
                                        Words.count(undone.pairs(), "pair"),
                                        Words.count(undone.annotations(), "decision")));
    }

    private void print(List<ImportBatch> batches) {
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put(
                                        "imports",
                                        batches.stream().map(UndoImportCommand::json).toList()),
                () ->
                        batches.isEmpty()
                                ? "Nothing was imported yet."
                                : batches.stream()
                                        .map(UndoImportCommand::line)
                                        .collect(Collectors.joining(System.lineSeparator())));
    }

    private static JsonObject json(ImportBatch batch) {
        return new JsonObject()
                .put("batch", batch.uuid().toString())
                .put("file", batch.file())
                .put("format", batch.format())
                .putText("license", batch.license())
                .put("pairs", batch.pairs())
                .put("annotations", batch.annotations())
                .put("as", batch.actor())
                .put("imported_at", batch.importedAt().toString())
                .put("undone", batch.undone());
    }

    private static String line(ImportBatch batch) {
        return "%s  %s  %s: %s, %s%s"
                .formatted(
                        batch.uuid(),
                        batch.importedAt(),
                        batch.file(),
                        Words.count(batch.pairs(), "pair"),
                        Words.count(batch.annotations(), "decision"),
                        batch.undone() ? " (taken back)" : "");
    }
}
