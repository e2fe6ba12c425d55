package org.pairwright.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints what a shell needs to complete commands and options.
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete commands and options.",
        footer = {
            "",
            "For example:",
            "  source <(pairwright completion)",
            "  pairwright completion > /etc/bash_completion.d/pairwright"
        })
@Needs({})
final class CompletionCommand implements Callable<Integer> {
    /// Where nothing else fits, a shell completes the names of files: nearly every command takes
    /// one.
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private final Terminal terminal;

    @Spec private CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("pairwright", spec.parent().commandLine());
        terminal.out().print(script.replace(NO_FILES, ""));
        terminal.out().flush();
        return ExitCode.DONE;
    }
}
