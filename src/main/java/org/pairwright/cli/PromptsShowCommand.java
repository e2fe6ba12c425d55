package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows a version of a prompt template.
@Command(
        name = "show",
        description = "Show what a version says, where it stands, and what was done about it.",
        footer = {"", "For example:", "  pairwright prompts show safety.pairs helper@2"})
@Needs(Permission.READ_PROMPTS)
final class PromptsShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private TemplateParameter template;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    PromptsShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TemplateVersion version;
        int approvals;
        try (Database database = template.open()) {
            PromptService prompts = new PromptService(database);
            version = prompts.version(actor.in(database), template.name());
            approvals = prompts.approvals();
        }
        json.print(
                terminal,
                () -> PromptsWords.json(version, approvals),
                () -> PromptsWords.summary(version, approvals));
        return ExitCode.DONE;
    }
}
