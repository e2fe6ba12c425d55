package org.pairwright.log;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The user's folder for the log: what `PAIRWRIGHT_LOG_DIR` says, else where the platform keeps
/// such things.
public final class LogFolder {
    private static final String NAME = "pairwright.log";

    private LogFolder() {}

    /// The log file of this user on this machine. It is there once something was logged.
    public static Path file() {
        return of(System.getenv(), property("os.name"), Path.of(property("user.home")))
                .resolve(NAME);
    }

    private static String property(String name) {
        return Objects.requireNonNullElse(System.getProperty(name), "");
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String named = environment.getOrDefault("PAIRWRIGHT_LOG_DIR", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return in(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Pairwright/Logs");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Logs/Pairwright");
        }
        return in(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                .resolve("pairwright");
    }

    /// The folder that a variable names, which has to be absolute to count.
    private static Path in(Map<String, String> environment, String variable, Path usual) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : usual;
    }
}
