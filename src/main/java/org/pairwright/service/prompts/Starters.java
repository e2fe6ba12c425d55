package org.pairwright.service.prompts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pairwright.domain.prompt.PromptText;

/// The templates that come with the program. None of them makes a model safe: they are where a team
/// begins.
public final class Starters {
    private static final String RESOURCE = "starters.txt";

    /// What begins a template, its note, and its texts in the resource.
    private static final String TEMPLATE = "=== ";

    private static final String SYSTEM = "--- system";
    private static final String PROMPT = "--- prompt";

    private Starters() {}

    /// All of them, in the order in which people look for them.
    public static List<Starter> all() {
        try (InputStream in =
                Objects.requireNonNull(Starters.class.getResourceAsStream(RESOURCE))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Starter> read(String all) {
        return Stream.of(("\n" + all).split("\n" + TEMPLATE, -1))
                .skip(1)
                .map(Starters::starter)
                .toList();
    }

    private static Starter starter(String written) {
        List<String> lines = written.lines().toList();
        List<String> note = new ArrayList<>();
        List<String> system = new ArrayList<>();
        List<String> prompt = new ArrayList<>();
        List<String> into = note;
        for (String line : lines.subList(1, lines.size())) {
            switch (line) {
                case SYSTEM -> into = system;
                case PROMPT -> into = prompt;
                default -> into.add(line);
            }
        }
        return new Starter(
                lines.getFirst().strip(), text(note), PromptText.of(text(system), text(prompt)));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
