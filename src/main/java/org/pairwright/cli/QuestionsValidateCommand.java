package org.pairwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.EvaluationTemplates;
import org.pairwright.service.UnreadableText;
import org.pairwright.storage.InvalidTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Checks evaluation templates in files.
@Command(
        name = "validate",
        description = "Check whether a project can ask what evaluation templates in files say.",
        footer = {"", "For example:", "  pairwright questions validate mine.json"})
@Needs({})
final class QuestionsValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Templates as JSON.")
    private List<Path> files = List.of();

    /// Something wrong with a file.
    private record Finding(Path file, String message) {
        JsonObject json() {
            return new JsonObject().put("file", file.toString()).put("message", message);
        }
    }

    QuestionsValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        files.forEach(file -> problem(file).ifPresent(it -> findings.add(new Finding(file, it))));
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("ok", findings.isEmpty())
                                .put("problems", findings.stream().map(Finding::json).toList()),
                () ->
                        findings.isEmpty()
                                ? "Everything is in order."
                                : findings.stream()
                                        .map(it -> it.file() + ": " + it.message())
                                        .collect(Collectors.joining(System.lineSeparator())));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private static Optional<String> problem(Path file) {
        try {
            EvaluationTemplates.read(file);
            return Optional.empty();
        } catch (UnreadableText | InvalidTemplate e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
