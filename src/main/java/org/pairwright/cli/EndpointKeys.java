package org.pairwright.cli;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the key of an endpoint: in the environment, or from the person at the terminal. Never on
/// the command line, where others could read it; and it is repeated nowhere.
final class EndpointKeys {
    private final Map<String, String> environment;
    private final Optional<Console> console;

    EndpointKeys(Map<String, String> environment, Optional<Console> console) {
        this.environment = environment;
        this.console = console;
    }

    static EndpointKeys ofProcess() {
        return new EndpointKeys(
                System.getenv(), Optional.ofNullable(System.console()).filter(Console::isTerminal));
    }

    /// The key in a variable. Its name is not repeated: somebody may have put the key itself there.
    String in(String variable) {
        String key = environment.getOrDefault(variable, "");
        if (key.isBlank()) {
            throw new WrongUsage(
                    "The environment variable that --key-from names is not set, or empty. The option takes"
                            + " the variable's name, not the key.");
        }
        return key;
    }

    /// The key as it is typed.
    String asked(String endpoint) {
        if (console.isEmpty()) {
            throw new WrongUsage(
                    "--ask-key needs a terminal to ask at. Put the key into an environment variable and name"
                            + " that with --key-from.");
        }
        char @Nullable [] typed = console.get().readPassword("Key for %s: ", endpoint);
        return typed == null ? "" : new String(typed);
    }
}
