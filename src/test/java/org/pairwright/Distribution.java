package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `target/pairwright` as a person has it after unpacking: started by its script, in a folder of
/// theirs, with the Java that runs the tests.
record Distribution(Path folder) {
    private static final Path LAUNCHER =
            Path.of("target", "pairwright", "bin", "pairwright").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    /// A process that is about to start one command.
    ProcessBuilder command(String... arguments) {
        ProcessBuilder process = new ProcessBuilder(LAUNCHER.toString());
        process.command().addAll(List.of(arguments));
        process.environment()
                .put("PAIRWRIGHT_JAVA", ProcessHandle.current().info().command().orElseThrow());
        process.environment().put("PAIRWRIGHT_LOG_DIR", folder.resolve("log").toString());
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return process.directory(folder.toFile());
    }

    /// Runs one command to its end.
    Finished run(String... arguments) throws IOException, InterruptedException {
        return Finished.of(command(arguments), folder);
    }

    /// Runs a command that has to succeed without a word on standard error, and gives what it
    /// printed.
    String words(String... arguments) throws IOException, InterruptedException {
        Finished finished = run(arguments);
        assertThat(finished.errors()).isEmpty();
        assertThat(finished.exitCode()).isZero();
        return finished.output();
    }

    /// The same for a command whose output is one JSON object on one line.
    JsonNode json(String... arguments) throws IOException, InterruptedException {
        return object(words(arguments));
    }

    static JsonNode object(String printed) {
        assertThat(printed).endsWith("}" + System.lineSeparator()).hasLineCount(1);
        return JSON.readTree(printed);
    }
}
