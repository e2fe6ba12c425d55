package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/// The library of prompt templates.
@Command(
        name = "prompts",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Keep prompt templates: system prompts and prompts with places for variables, as in {{question}}. A"
                    + " version never changes; it is a draft until its review is asked for, and approved once"
                    + " enough people say so (`set PROJECT project --approvals N`: how many besides its author)."
                    + " Leads and reviewers edit and approve, leads retire; auditors read. Annotators are not told:"
                    + " which version wrote what stays hidden from them.",
            "A version is called NAME@N, the latest one NAME."
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  pairwright prompts add safety.pairs --starters",
            "  pairwright prompts add safety.pairs helper --system system.txt --prompt prompt.txt",
            "  pairwright prompts check safety.pairs helper",
            "  pairwright prompts request safety.pairs helper",
            "  pairwright prompts approve safety.pairs helper@1 --as Mara",
            "  pairwright prompts diff safety.pairs helper@1 helper@2"
        })
final class PromptsCommand implements CommandGroup {
    private final Terminal terminal;

    PromptsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("list", new PromptsListCommand(terminal));
        commands.put("show", new PromptsShowCommand(terminal));
        commands.put("add", new PromptsAddCommand(terminal));
        commands.put("diff", new PromptsDiffCommand(terminal));
        commands.put("render", new PromptsRenderCommand(terminal));
        commands.put("check", new PromptsCheckCommand(terminal));
        commands.put("request", new PromptsRequestCommand(terminal));
        commands.put("approve", new PromptsApproveCommand(terminal));
        commands.put("return", new PromptsReturnCommand(terminal));
        commands.put("retire", new PromptsRetireCommand(terminal));
        commands.put("comment", new PromptsCommentCommand(terminal));
        return commands;
    }
}
