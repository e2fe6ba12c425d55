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

    private void assertRefused(Ran ran, Path named) {
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        named + " is imported: the problems can't be written to the same file.");
        assertThat(pairs).hasContent(Samples.PAIRS);
    }
}
