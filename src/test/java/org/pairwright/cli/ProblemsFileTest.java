package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where `import --problems` may write, and where not.
class ProblemsFileTest {
    @TempDir Path folder;

    private Path project;
    private Path data;
    private Path pairs;

    @BeforeEach
    void a_folder_of_pairs() throws IOException {
        project = Samples.project(folder);
        data = Files.createDirectory(folder.resolve("data"));
        pairs = Samples.file(data, "good.jsonl", Samples.PAIRS);
    }

    @Test
    void a_file_of_a_folder_that_is_imported_is_not_written_over() {
        assertRefused(Ran.of("import", project, data, "--problems", pairs), pairs);
    }

    @Test
    void a_link_to_a_file_that_is_imported_is_not_written_over() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("problems.jsonl"), pairs);

        assertRefused(Ran.of("import", project, pairs, "--problems", link), link);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_file_that_is_imported_through_a_link_is_not_written_over() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("linked.jsonl"), pairs);

        assertRefused(Ran.of("import", project, link, "--problems", pairs), pairs);
    }

    @Test
    void a_link_stays_a_link_and_the_file_behind_it_is_written() throws IOException {
        Path file = Samples.file(folder, "real.jsonl", "before");
        Path link = Files.createSymbolicLink(folder.resolve("problems.jsonl"), file);
        Samples.file(data, "good.jsonl", Samples.PAIRS + "{}\n");

        assertThat(Ran.of("import", project, data, "--problems", link).exitCode()).isEqualTo(3);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllLines(file)).hasSize(1).allMatch(it -> it.startsWith("{"));
    }

    @Test
    void a_link_to_a_device_is_refused_and_nothing_comes_in() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null"));

        Ran ran = Ran.of("import", project, data, "--problems", link);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The file of problems "
                                + link
                                + " can't be written: it is a device or a pipe, not a file.");
        assertThat(Ran.of("stats", project, "--json").json().get("pairs").asInt()).isZero();
        assertThat(link).isSymbolicLink();
        Files.delete(link);
    }

    @Test
    void a_folder_that_is_missing_is_named() {
        Path missing = folder.resolve("missing");

        Ran ran = Ran.of("import", project, data, "--problems", missing.resolve("x.jsonl"));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).endsWith("the folder " + missing + " is missing.\n");
    }

    private void assertRefused(Ran ran, Path named) {
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        named + " is imported: the problems can't be written to the same file.");
        assertThat(pairs).hasContent(Samples.PAIRS);
    }
}
