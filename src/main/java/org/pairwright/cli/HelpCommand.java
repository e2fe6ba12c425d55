package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows how a command is used, also one of a group's.
@Command(
        name = "help",
        description = "Show how a command is used; without one, which commands there are.",
        footer = {
            "",
            "For example:",
            "  pairwright help import",
            "  pairwright help release build"
        })
@Needs({})
final class HelpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND",
            description = "A command, and one of its own where it has some.")
    private List<String> path = List.of();

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine shown = spec.root().commandLine();
        for (String word : path) {
            CommandLine within = shown.getSubcommands().get(word);
            if (within == null) {
                throw new WrongUsage(
                        "There is no command \"%s\" in `%s`."
                                .formatted(word, shown.getCommandSpec().qualifiedName()));
            }
            shown = within;
        }
        shown.usage(terminal.out());
        return ExitCode.DONE;
    }
}
