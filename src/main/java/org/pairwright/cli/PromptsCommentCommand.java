package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateAct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Comments on a version of a prompt template.
@Command(
        name = "comment",
        description = "Say something about a version, for all who read it.",
        footer = {
            "",
            "For example:",
            "  pairwright prompts comment safety.pairs helper@2 --note 'Shorter?'"
        })
@Needs(Permission.EDIT_PROMPTS)
final class PromptsCommentCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private PromptAct act;
    @Mixin private ActorOption actor;

    PromptsCommentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return act.run(terminal, actor, TemplateAct.Kind.COMMENT);
    }
}
