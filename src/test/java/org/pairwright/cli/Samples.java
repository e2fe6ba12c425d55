package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Projects and files for the commands' tests.
final class Samples {
    /// Three pairs on two prompts.
    static final String PAIRS =
            """
            {"id":"p1","prompt":"What is the capital of France?","response_a":"Paris.","response_b":"Lyon.","model_a":"m1","model_b":"m2"}
            {"id":"p2","prompt":"What is the capital of France?","response_a":"Paris.","response_b":"Nice.","model_a":"m1","model_b":"m3"}
            {"id":"p3","prompt":"Say hello","response_a":"Hello!","response_b":"Good day."}
            """;

    private Samples() {}

    static Path file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /// An empty project.
    static Path project(Path folder) {
        Path project = folder.resolve("test.pairs");
        assertThat(Ran.of("new", project).err()).isEmpty();
        return project;
    }

    /// A project with [#PAIRS].
    static Path projectOfPairs(Path folder) throws IOException {
        Path project = project(folder);
        assertThat(Ran.of("import", project, file(folder, "pairs.jsonl", PAIRS)).exitCode())
                .isZero();
        return project;
    }

    /// The same, of which Mara has decided the first for A and called the second a tie.
    static Path decidedProject(Path folder) throws IOException {
        Path project = projectOfPairs(folder);
        annotate(
                project,
                "Mara",
                """
                {"pair":"p1","preference":"a"}
                {"pair":"p2","preference":"tie"}
                """);
        return project;
    }

    /// Records the rows as the annotator's decisions.
    static Ran annotate(Path project, String annotator, String rows) throws IOException {
        Path from = file(project.resolveSibling("."), "rows.jsonl", rows);
        return Ran.of("annotate", project, "--annotator", annotator, "--from", from, "--json");
    }
}
