package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    QuestionsValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return CheckedFiles.of(files, QuestionsValidateCommand::problems).print(terminal, json);
    }

    private static List<String> problems(Path file) {
        try {
            EvaluationTemplates.read(file);
            return List.of();
        } catch (UnreadableText | InvalidTemplate e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
