package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.EvaluationTemplate;
import org.pairwright.service.EvaluationTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows what an evaluation template asks.
@Command(
        name = "show",
        description = "Show what an evaluation template asks, with its criteria and their scales.",
        footer = {
            "",
            "For example:",
            "  pairwright questions show pku-safety",
            "  pairwright questions show mine.json"
        })
@Needs({})
final class QuestionsShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    @Parameters(
            paramLabel = "ID|FILE",
            description = "A template that comes with the program, or a file.")
    private String template = "";

    QuestionsShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EvaluationTemplate shown = EvaluationTemplates.find(template);
        json.print(
                terminal, () -> TemplateWords.json(List.of(shown)), () -> TemplateWords.of(shown));
        return ExitCode.DONE;
    }
}
