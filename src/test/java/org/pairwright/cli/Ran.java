package org.pairwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command that has run in this process: its exit code and all that it printed.
record Ran(int exitCode, String out, String err) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Ran of(Object... words) {
        return with(new NoWindows(), words);
    }

    static Ran with(Windows windows, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode;
        try (Terminal terminal = Terminal.of(out, err)) {
            exitCode =
                    new Cli(terminal, windows)
                            .run(Stream.of(words).map(Object::toString).toArray(String[]::new));
        }
        return new Ran(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    /// The one object that `--json` promises.
    JsonNode json() {
        assertThat(out).startsWith("{").endsWith("}" + System.lineSeparator());
        assertThat(out.lines()).hasSize(1);
        return JSON.readTree(out);
    }

    /// The objects of a command that prints one a line.
    List<JsonNode> lines() {
        return out.lines().map(JSON::readTree).toList();
    }

    /// The keys of an object in their order.
    static List<String> keys(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
