package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateAct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Retires a version of a prompt template.
@Command(
        name = "retire",
        description =
                "Say that a version is not to be used any more. It stays where it is, and what was made with it.",
        footer = {"", "For example:", "  pairwright prompts retire safety.pairs helper@1"})
@Needs(Permission.RETIRE_PROMPTS)
final class PromptsRetireCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private PromptAct act;
    @Mixin private ActorOption actor;

    PromptsRetireCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return act.run(terminal, actor, TemplateAct.Kind.RETIRE);
    }
}
