package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.EvaluationTemplate;
import org.pairwright.service.EvaluationTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the evaluation templates that come with the program.
@Command(
        name = "list",
        description = "List the evaluation templates that come with the program.",
        footer = {"", "For example:", "  pairwright questions list --json"})
@Needs({})
final class QuestionsListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    QuestionsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<EvaluationTemplate> templates = EvaluationTemplates.all();
        json.print(
                terminal,
                () -> TemplateWords.json(templates),
                () ->
                        templates.stream()
                                .map(it -> "%-18s %s".formatted(it.id(), it.name()))
                                .collect(Collectors.joining(System.lineSeparator())));
        return ExitCode.DONE;
    }
}
