package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.EvaluationTemplate;
import org.pairwright.service.EvaluationTemplates;
import org.pairwright.storage.Database;
import org.pairwright.storage.EvaluationTemplateCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints what a project asks as an evaluation template.
@Command(
        name = "asked",
        description =
                "Print what a project asks as an evaluation template, which can be edited and given to another"
                        + " project.",
        footer = {"", "For example:", "  pairwright questions asked safety.pairs > mine.json"})
@Needs({})
final class QuestionsAskedCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private JsonOption json;

    QuestionsAskedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EvaluationTemplate asked;
        try (Database database = project.open()) {
            asked = EvaluationTemplates.askedIn(database);
        }
        json.print(
                terminal,
                () -> TemplateWords.json(List.of(asked)),
                () -> EvaluationTemplateCodec.text(asked));
        return ExitCode.DONE;
    }
}
