package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/// The sets of questions that a project can ask.
@Command(
        name = "questions",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "The evaluation templates: sets of questions that a project can ask, with criteria of their own."
                        + " `set PROJECT project --template` makes a project ask one.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  pairwright questions list",
            "  pairwright questions show helpsteer",
            "  pairwright questions asked safety.pairs > mine.json",
            "  pairwright questions validate mine.json"
        })
final class QuestionsCommand implements CommandGroup {
    private final Terminal terminal;

    QuestionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("list", new QuestionsListCommand(terminal));
        commands.put("show", new QuestionsShowCommand(terminal));
        commands.put("asked", new QuestionsAskedCommand(terminal));
        commands.put("validate", new QuestionsValidateCommand(terminal));
        return commands;
    }
}
