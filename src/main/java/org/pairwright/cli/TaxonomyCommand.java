package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/// The taxonomies that come with the program, and those in files.
@Command(
        name = "taxonomy",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "The hazard categories that a project can be made with, and a check of your own ones.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  pairwright taxonomy list",
            "  pairwright taxonomy show lg4",
            "  pairwright taxonomy crosswalk lg4 openai",
            "  pairwright taxonomy validate mine.json"
        })
final class TaxonomyCommand implements CommandGroup {
    private final Terminal terminal;

    TaxonomyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("list", new TaxonomyListCommand(terminal));
        commands.put("show", new TaxonomyShowCommand(terminal));
        commands.put("crosswalk", new TaxonomyCrosswalkCommand(terminal));
        commands.put("validate", new TaxonomyValidateCommand(terminal));
        return commands;
    }
}
