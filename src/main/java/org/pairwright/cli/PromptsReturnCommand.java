package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateAct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Returns a version of a prompt template.
@Command(
        name = "return",
        description =
                "Give a version back to its author, with the reason: it is a draft again, and approvals are void.",
        footer = {
            "",
            "For example:",
            "  pairwright prompts return safety.pairs helper@2 --note 'Too long'"
        })
@Needs(Permission.APPROVE_PROMPTS)
final class PromptsReturnCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private PromptAct act;
    @Mixin private ActorOption actor;

    PromptsReturnCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return act.run(terminal, actor, TemplateAct.Kind.RETURN);
    }
}
