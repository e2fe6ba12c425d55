package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/// Regression suites.
@Command(
        name = "suite",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Keep what no version may make worse: the pairs that are meant, the baseline, and gates. A"
                        + " suite stays as it is; each run is remembered.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "For example:",
            "  pairwright suite add safety.pairs harm --by prompt-version --baseline support@6"
                    + " --gate 'unsafe_rate<=+1%%' --gate 'win_rate>=0.45'",
            "  pairwright suite run safety.pairs harm --candidate support@7 --junit report.xml",
            "  pairwright suite show safety.pairs harm"
        })
final class SuiteCommand implements CommandGroup {
    private final Terminal terminal;

    SuiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("list", new SuiteListCommand(terminal));
        commands.put("show", new SuiteShowCommand(terminal));
        commands.put("add", new SuiteAddCommand(terminal));
        commands.put("run", new SuiteRunCommand(terminal));
        return commands;
    }
}
