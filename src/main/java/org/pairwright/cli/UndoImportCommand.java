package org.pairwright.cli;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Permission;
import org.pairwright.domain.UndoneImports;
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
                "Take an import back while nobody has labeled its pairs: they go, and the decisions and known"
                        + " answers that came with them. Without BATCH, list the imports.",
        footer = {
            "",
            "For example:",
            "  pairwright undo-import safety.pairs",
            "  pairwright undo-import safety.pairs 019ab2c4-5d6e-7f80-9a1b-2c3d4e5f6071"
        })
@Needs(Permission.IMPORT)
final class UndoImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Parameters(
            index = "1",
            arity = "0..*",
            paramLabel = "BATCH",
            description =
                    "The import's id, as the list and `import --json` show it. Of several, all go or none:"
                            + " an archive makes an import of each file that its pairs came from.")
    private List<String> batches = List.of();

    UndoImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = project.open()) {
            Actor lead = actor.in(database);
            ImportHistoryService history = new ImportHistoryService(database);
            if (batches.isEmpty()) {
                print(history.all());
            } else if (batches.size() == 1) {
                String batch = batches.getFirst();
                UndoneImports undone = history.undo(lead, Set.of(id(batch)));
                if (undone.imports().isEmpty()) {
                    throw new NotThere(noSuchBatch(batch));
                }
                print(undone.imports().getFirst(), undone, cameWith(history, undone.imports()));
            } else {
                Set<UUID> ids =
                        batches.stream().map(this::id).collect(Collectors.toUnmodifiableSet());
                UndoneImports undone = history.undo(lead, ids);
                if (undone.imports().isEmpty()) {
                    throw new NotThere(noSuchBatch(String.join("\" or \"", batches)));
                }
                printUndone(undone);
            }
        }
        return ExitCode.DONE;
    }

    private UUID id(String batch) {
        try {
            return UUID.fromString(batch);
        } catch (IllegalArgumentException e) {
            throw new NotThere(noSuchBatch(batch), e);
        }
    }

    private String noSuchBatch(String batch) {
        return project
                + " has no import \""
                + batch
                + "\". `pairwright undo-import` without one lists them.";
    }

    /// What else came in at once with an import, as an archive does, and is still there.
    private static List<ImportBatch> cameWith(
            ImportHistoryService history, List<ImportBatch> undone) {
        ImportBatch one = undone.getFirst();
        return history.all().stream()
                .filter(it -> !it.undone() && it.importedAt().equals(one.importedAt()))
                .filter(it -> it.actor().equals(one.actor()))
                .toList();
    }

    private void print(ImportBatch undone, UndoneImports all, List<ImportBatch> others) {
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("batch", undone.uuid().toString())
                                .put("file", undone.file())
                                .put("pairs", undone.pairs())
                                .put("annotations", undone.annotations())
                                .put("known_answers", undone.knownAnswers())
                                .put("settings", code(all.settings()))
                                .put("built_on", all.builtOn())
                                .put(
                                        "others",
                                        others.stream().map(UndoImportCommand::json).toList()),
                () -> tookBack(undone) + words(all) + words(others));
    }

    private void printUndone(UndoneImports undone) {
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put(
                                        "imports",
                                        undone.imports().stream()
                                                .map(UndoImportCommand::json)
                                                .toList())
                                .put("settings", code(undone.settings()))
                                .put("built_on", undone.builtOn()),
                () ->
                        undone.imports().stream()
                                        .map(UndoImportCommand::tookBack)
                                        .collect(Collectors.joining(System.lineSeparator()))
                                + words(undone));
    }

    private static String words(List<ImportBatch> others) {
        return others.isEmpty()
                ? ""
                : "%nCame in at once with it and still there, to be taken back by `undo-import` of:%n%s"
                        .formatted(
                                others.stream()
                                        .map(UndoImportCommand::line)
                                        .collect(Collectors.joining(System.lineSeparator())));
    }

    private static String code(UndoneImports.Settings settings) {
        return switch (settings) {
            case UNTOUCHED -> "untouched";
            case RESTORED -> "restored";
            case KEPT -> "kept";
        };
    }

    private static String words(UndoneImports undone) {
        return words(undone.settings())
                + (undone.builtOn()
                        ? "%nTemplates, suites or targets that came with the archive stay where somebody has built on them or changed them since."
                                .formatted()
                        : "");
    }

    private static String words(UndoneImports.Settings settings) {
        return switch (settings) {
            case UNTOUCHED -> "";
            case RESTORED ->
                    "%nThe settings and the seed of before the import hold again.".formatted();
            case KEPT ->
                    "%nThe settings and the seed that came with the archive stay, as other pairs have come in or settings were changed since."
                            .formatted();
        };
    }

    private static String tookBack(ImportBatch undone) {
        return "Took back the import of %s: %s.".formatted(undone.file(), brought(undone));
    }

    /// What came with an import.
    private static String brought(ImportBatch batch) {
        return Words.count(batch.pairs(), "pair")
                + ", "
                + Words.count(batch.annotations(), "decision")
                + (batch.knownAnswers() == 0
                        ? ""
                        : ", " + Words.count(batch.knownAnswers(), "known answer"));
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
                .put("known_answers", batch.knownAnswers())
                .put("as", batch.actor())
                .put("imported_at", batch.importedAt().toString())
                .put("undone", batch.undone());
    }

    private static String line(ImportBatch batch) {
        return "%s  %s  %s: %s%s"
                .formatted(
                        batch.uuid(),
                        batch.importedAt(),
                        batch.file(),
                        brought(batch),
                        batch.undone() ? " (taken back)" : "");
    }
}
