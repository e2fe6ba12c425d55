package org.pairwright.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.ProjectLocation;

/// Finds the password for a team server: in the environment, in the user's file of passwords, or
/// from the person at the terminal. Never from the command line, where others could read it.
final class Passwords {
    private final Map<String, String> environment;
    private final Path home;
    private final Optional<Console> console;

    Passwords(Map<String, String> environment, Path home, Optional<Console> console) {
        this.environment = environment;
        this.home = home;
        this.console = console;
    }

    private static Passwords ofProcess() {
        return new Passwords(
                System.getenv(),
                Path.of(System.getProperty("user.home", "")),
                Optional.ofNullable(System.console()).filter(Console::isTerminal));
    }

    /// The same place, with the password where it needs one.
    static ProjectLocation complete(ProjectLocation location) {
        return switch (location) {
            case ProjectLocation.InFile file -> file;
            case ProjectLocation.OnServer server -> server.withPassword(ofProcess().of(server));
        };
    }

    /// The password; empty where there is none to be had, which some servers are content with.
    String of(ProjectLocation.OnServer server) {
        String inEnvironment = environment.getOrDefault("PGPASSWORD", "");
        if (!inEnvironment.isEmpty()) {
            return inEnvironment;
        }
        return PasswordFile.of(environment, home).find(server).orElseGet(() -> ask(server));
    }

    private String ask(ProjectLocation.OnServer server) {
        if (console.isEmpty()) {
            return "";
        }
        char @Nullable [] typed =
                console.get().readPassword("Password of %s on %s: ", server.user(), server.host());
        return typed == null ? "" : new String(typed);
    }
}
