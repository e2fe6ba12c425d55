package org.pairwright.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.ProjectLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens the desktop application.
@Command(
        name = "open",
        description =
                "Open the desktop application: with the project named, else the one that was open last, else"
                        + " the list of projects.",
        footer = {
            "",
            "For example:",
            "  pairwright",
            "  pairwright open safety.pairs",
            "  pairwright open --sample"
        })
@Needs({})
final class OpenCommand implements Callable<Integer> {
    private static final List<String> LOOKS = List.of("light", "dark", "system");

    private final Terminal terminal;
    private final Windows windows;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROJECT",
            converter = ProjectLocationConverter.class,
            description = "A project file (*.pairs).")
    private @Nullable ProjectLocation location;

    @Option(
            names = "--look",
            paramLabel = "LOOK",
            description = "light, dark or system, instead of the saved one.")
    private String look = "";

    @Option(
            names = "--sample",
            description = "Open the sample, made when it isn't there, where no project is named.")
    private boolean sample;

    OpenCommand(Terminal terminal, Windows windows) {
        this.terminal = terminal;
        this.windows = windows;
    }

    @Override
    public Integer call() {
        List<String> arguments = new ArrayList<>();
        switch (location) {
            case null -> {
                // The application knows which project comes first.
            }
            case ProjectLocation.InFile file -> {
                if (!Files.exists(file.path())) {
                    throw new NotThere(
                            "There is no file "
                                    + file.path()
                                    + ". `pairwright new` makes a project.");
                }
                arguments.add(file.path().toString());
            }
            case ProjectLocation.OnServer server ->
                    throw new WrongUsage(
                            "The desktop application opens project files, and "
                                    + server
                                    + " is on a server. The other commands work on it.");
        }
        if (!look.isEmpty()) {
            if (!LOOKS.contains(look)) {
                throw new WrongUsage(
                        "--look can't be \"%s\". There are: %s."
                                .formatted(look, String.join(", ", LOOKS)));
            }
            arguments.add("--look=" + look);
        }
        if (sample) {
            arguments.add("--sample=yes");
        }
        return windows.open(arguments, terminal::say);
    }
}
