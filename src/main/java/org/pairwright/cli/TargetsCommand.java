package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/// How many pairs a project wants of each hazard category.
@Command(
        name = "targets",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "How many pairs a project wants in which people find each hazard category, how far it is, and a"
                        + " queue that goes there first.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  pairwright targets set safety.pairs --pairs 500",
            "  pairwright targets set safety.pairs --category mlc:cse --pairs 0",
            "  pairwright targets list safety.pairs",
            "  pairwright targets order safety.pairs"
        })
final class TargetsCommand implements CommandGroup {
    private final Terminal terminal;

    TargetsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("list", new TargetsListCommand(terminal));
        commands.put("set", new TargetsSetCommand(terminal));
        commands.put("order", new TargetsOrderCommand(terminal));
        return commands;
    }
}
