package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Runs what the arguments say.
public final class Cli {
    private final Terminal terminal;
    private final Windows windows;

    /// @param windows opens what two of the commands open
    public Cli(Terminal terminal, Windows windows) {
        this.terminal = terminal;
        this.windows = windows;
    }

    /// Runs one command to its end.
    ///
    /// @return its exit code
    public int run(String... arguments) {
        List<String> words = arguments.length == 0 ? List.of("open") : List.of(arguments);
        return PlainOpen.arguments(words).map(this::open).orElseGet(() -> execute(words));
    }

    private int open(List<String> arguments) {
        try {
            return windows.open(arguments, terminal::say);
        } catch (RuntimeException | OutOfMemoryError e) {
            return new Failures(terminal, false).failed(e);
        }
    }

    private int execute(List<String> words) {
        Failures failures = new Failures(terminal, words.contains(JsonOption.NAME));
        try {
            String[] understood = understood(words).toArray(String[]::new);
            int exitCode = commandLine(words, failures).execute(understood);
            terminal.out().flush();
            return terminal.lost().map(failures::notPrinted).orElse(exitCode);
        } catch (OutOfMemoryError e) {
            return failures.failed(e);
        }
    }

    /// Nothing after a word that is no command is looked at: what is wrong with it is that word.
    private List<String> understood(List<String> words) {
        String first = words.getFirst();
        boolean isCommand = new Commands(terminal, windows).names().contains(first);
        return isCommand || first.startsWith("-") ? words : List.of(first);
    }

    private CommandLine commandLine(List<String> words, Failures failures) {
        Commands commands = new Commands(terminal, windows);
        CommandLine program = new CommandLine(new Pairwright());
        program.getCommandSpec().addMixin("help", help());
        for (String name : needed(words, commands)) {
            CommandLine command = commands.make(name);
            if (!name.equals("help")) {
                addHelp(command);
            }
            program.addSubcommand(name, command);
        }
        return program.registerConverter(Path.class, new PathConverter())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((e, args) -> failures.wrongUsage(e, List.of(args)))
                .setExecutionExceptionHandler((e, command, parsed) -> failures.failed(e));
    }

    /// Reading the annotations of a command takes time, so a known one comes alone, and the version
    /// without any.
    private static List<String> needed(List<String> words, Commands commands) {
        String first = words.getFirst();
        if (words.equals(List.of(Pairwright.VERSION))
                || words.equals(List.of(Pairwright.VERSION_SHORT))) {
            return List.of();
        }
        boolean alone = commands.names().contains(first) && !Commands.isAboutOthers(first);
        return alone ? List.of(first) : commands.names();
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec().addMixin("help", help());
        command.getSubcommands().values().forEach(Cli::addHelp);
    }

    private static CommandSpec help() {
        return CommandSpec.forAnnotatedObject(new HelpOption());
    }
}
