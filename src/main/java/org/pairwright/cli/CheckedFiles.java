package org.pairwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.exporting.JsonObject;

/// What is wrong with files that were checked, and how it is told.
final class CheckedFiles {
    private final List<Finding> findings = new ArrayList<>();

    /// Something wrong with a file.
    private record Finding(Path file, String message) {
        JsonObject json() {
            return new JsonObject().put("file", file.toString()).put("message", message);
        }

        String words() {
            return file + ": " + message;
        }
    }

    /// @param check what is wrong with a file
    static CheckedFiles of(List<Path> files, Function<Path, List<String>> check) {
        CheckedFiles checked = new CheckedFiles();
        for (Path file : files) {
            check.apply(file).forEach(it -> checked.findings.add(new Finding(file, it)));
        }
        return checked;
    }

    /// Prints it.
    ///
    /// @return the exit code
    int print(Terminal terminal, JsonOption json) {
        json.print(terminal, this::json, this::words);
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private JsonObject json() {
        return new JsonObject()
                .put("ok", findings.isEmpty())
                .put("problems", findings.stream().map(Finding::json).toList());
    }

    private String words() {
        return findings.isEmpty()
                ? "Everything is in order."
                : findings.stream()
                        .map(Finding::words)
                        .collect(Collectors.joining(System.lineSeparator()));
    }
}
