package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateAct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Approves a version of a prompt template.
@Command(
        name = "approve",
        description =
                "Approve a version. Where the project asks for approvals of others, nobody approves their own, and one with an"
                        + " error that `check` finds is approved by nobody.",
        footer = {
            "",
            "For example:",
            "  pairwright prompts approve safety.pairs helper@2 --as Mara"
        })
@Needs(Permission.APPROVE_PROMPTS)
final class PromptsApproveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private PromptAct act;
    @Mixin private ActorOption actor;

    PromptsApproveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return act.run(terminal, actor, TemplateAct.Kind.APPROVE);
    }
}
