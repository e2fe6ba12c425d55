package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Changes what holds for many pairs, or for the whole project.
@Command(
        name = "set",
        synopsisSubcommandLabel = "pair|project",
        description =
                "Mark many pairs at once, or change what holds for the whole project. `changed` tells how much is"
                        + " otherwise than before: what is so already is not changed again. Only a lead may.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  pairwright set safety.pairs pair --filter 'length_a > 9000' --exclude long",
            "  pairwright set safety.pairs project --license cc-by-4.0",
            "  pairwright set safety.pairs pair --help"
        })
final class SetCommand implements CommandGroup {
    private final Terminal terminal;

    @Mixin private ProjectParameter project = new ProjectParameter();

    SetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("pair", new SetPairCommand(terminal, project));
        commands.put("project", new SetProjectCommand(terminal, project));
        return commands;
    }
}
