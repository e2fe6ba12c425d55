package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.ui.kit.Messages;
import org.slf4j.LoggerFactory;

/// Opens the application, or does the next best thing where there is no window to be had.
public final class Desktop {
    private static final Path TOUR = Path.of("target", "tour");

    private final Consumer<String> say;

    /// @param say told what a person should know before, or instead of, seeing a window; a sentence
    ///   a call
    public Desktop(Consumer<String> say) {
        this.say = say;
    }

    /// Opens the application and returns when it is closed.
    ///
    /// Where a window is open already, that one comes forward and opens the project.
    ///
    /// @param arguments a project's file, or nothing for the project that was open last, else the
    ///   list of projects; `--sample=yes` for the sample; `--look=light` or `--look=dark` for
    ///   another look than the saved one
    /// @return the exit code
    public int open(List<String> arguments) {
        return switch (Display.here()) {
            case READY -> launched(arguments);
            case NONE -> {
                tell("shell.desktop.none", TOUR);
                TourReport report = new Tour(TOUR, false).run();
                tell("shell.desktop.toured", report.steps().size(), TOUR);
                yield 0;
            }
            case NO_GTK -> {
                tell("shell.desktop.noGtk");
                yield 1;
            }
        };
    }

    /// What looks like a display may be none: a server that is gone, a library that is damaged.
    private int launched(List<String> arguments) {
        try {
            launch(arguments);
            return 0;
        } catch (UnsupportedOperationException e) {
            LoggerFactory.getLogger(Desktop.class).info("No window", e);
            tell("shell.desktop.noWindow", String.valueOf(e.getMessage()));
            return 1;
        }
    }

    /// Words are read only here: where there is a window, it reads its own.
    private void tell(String key, Object... what) {
        say.accept(new Messages(Locale.ENGLISH).of(key, what));
    }

    private static void launch(List<String> arguments) {
        Optional<Path> project =
                arguments.stream().filter(it -> !it.startsWith("--")).findFirst().map(Path::of);
        if (!SingleInstance.handOver(DesktopApp.meeting(), project)) {
            // Nobody records what the database does, and getting ready for it takes a tenth of the
            // start. Said here and not among Java's options, because tests do record.
            System.setProperty("jfr.unsupported.vm", "true");
            DesktopApp.launch(arguments);
        }
    }
}
