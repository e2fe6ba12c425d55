package org.pairwright;

import org.pairwright.cli.Cli;
import org.pairwright.cli.Terminal;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Runs the command that the arguments name, and ends the process with its exit code.
    public static void main(String[] arguments) {
        int exitCode;
        try (Terminal terminal = Terminal.ofProcess()) {
            exitCode = new Cli(terminal, new JavaFxWindows()).run(arguments);
        }
        System.exit(exitCode);
    }
}
