package org.pairwright.cli;

import java.util.function.Supplier;
import org.pairwright.exporting.JsonObject;
import picocli.CommandLine.Option;

/// Whether the result is for a script.
final class JsonOption {
    static final String NAME = "--json";

    @Option(names = NAME, description = "Print the result as one JSON object.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }

    /// Prints a result: as an object, or in words.
    void print(Terminal terminal, Supplier<JsonObject> object, Supplier<String> words) {
        terminal.out().println(asked ? object.get().toString() : words.get());
        terminal.out().flush();
    }
}
