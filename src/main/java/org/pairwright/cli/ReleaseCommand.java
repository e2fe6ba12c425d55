package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/// Datasets that are published and stay as they are.
@Command(
        name = "release",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Publish datasets that stay as they are: each release is a folder with its rows, a dataset card,"
                        + " a manifest and checksums, and has a version. Its version goes up by what changed:"
                        + " 2.0.0 after 1.0.0 when rows went, changed or moved between splits, 1.1.0 when rows only"
                        + " came, 1.0.1 when the same rows are described otherwise. What has another format, axis or"
                        + " title is another dataset: it begins at a major version of its own.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  pairwright release build safety.pairs --out releases/",
            "  pairwright release list safety.pairs",
            "  pairwright release diff safety.pairs 1.0.0 1.1.0",
            "  pairwright release verify safety.pairs 1.1.0"
        })
final class ReleaseCommand implements CommandGroup {
    private final Terminal terminal;

    ReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("build", new ReleaseBuildCommand(terminal));
        commands.put("list", new ReleaseListCommand(terminal));
        commands.put("show", new ReleaseShowCommand(terminal));
        commands.put("diff", new ReleaseDiffCommand(terminal));
        commands.put("verify", new ReleaseVerifyCommand(terminal));
        return commands;
    }
}
