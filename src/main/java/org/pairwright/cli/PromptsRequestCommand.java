package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateAct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Asks for a review of a version of a prompt template.
@Command(
        name = "request",
        description = "Ask for a review of a version.",
        footer = {"", "For example:", "  pairwright prompts request safety.pairs helper@2"})
@Needs(Permission.EDIT_PROMPTS)
final class PromptsRequestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private PromptAct act;
    @Mixin private ActorOption actor;

    PromptsRequestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return act.run(terminal, actor, TemplateAct.Kind.REQUEST);
    }
}
