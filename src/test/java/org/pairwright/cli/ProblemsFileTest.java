package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-shm", "-journal"})
    void what_a_project_keeps_beside_it_is_not_written_over(String part) throws IOException {
        Path other = Samples.project(Files.createDirectory(folder.resolve("other")));
        Path beside = other.resolveSibling(other.getFileName() + part);
        Samples.file(beside.getParent(), String.valueOf(beside.getFileName()), "decisions");
        Path dataset = folder.resolve("link.jsonl");
        Files.createSymbolicLink(dataset, beside);

        for (Ran ran :
                List.of(
                        Ran.of("import", project, data, "--problems", beside),
                        Ran.of("export", project, "--format", "csv", "--out", beside),
                        Ran.of("export", project, "--format", "csv", "--out", dataset))) {
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.err()).contains("belongs to one");
        }
        assertThat(beside).hasContent("decisions");
    }

    @Test
    void a_name_that_a_project_needs_beside_it_is_taken_by_no_backup_and_no_project() {
        Path log = project.resolveSibling(project.getFileName() + "-wal");

        assertThat(Ran.of("backup", project, log).err()).contains("belongs to the project");
        assertThat(Ran.of("new", log).err()).contains("belongs to the project");
        assertThat(log).doesNotExist();
    }

    @Test
    void a_copy_of_a_file_under_another_name_is_warned_of() throws IOException {
        String row = "{\"prompt\":\"x\",\"chosen\":\"y\",\"rejected\":\"z\"}\n";
        Path first = Samples.file(folder, "first.jsonl", row);
        Path copy = Samples.file(folder, "copy.jsonl", row);

        Ran again = afterImporting(first, first);
        Ran copied = Ran.of("import", project, copy, "--json");

        assertThat(again.json().toString()).doesNotContain("same_file");
        assertThat(copied.json().toString())
                .contains("\"warnings\":1", "same_file", "came in before, as first.jsonl");
    }

    @Test
    void a_copy_that_comes_in_together_with_the_first_is_warned_of() throws IOException {
        String row = "{\"prompt\":\"x\",\"chosen\":\"y\",\"rejected\":\"z\"}\n";
        Path first = Samples.file(folder, "first.jsonl", row);
        Path copy = Samples.file(folder, "copy.jsonl", row);

        Ran both = Ran.of("import", project, first, copy, "--json");

        assertThat(both.json().toString())
                .containsOnlyOnce("same_file")
                .contains("came in before, as first.jsonl");
    }

    private Ran afterImporting(Path before, Path file) {
        Ran.of("import", project, before);
        return Ran.of("import", project, file, "--json");
    }

    @Test
    void a_folder_is_found_through_a_link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), data);

        Ran ran = Ran.of("import", project, link, "--json");

        assertThat(ran.exitCode()).isZero();
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
