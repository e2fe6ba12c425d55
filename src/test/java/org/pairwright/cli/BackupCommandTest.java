package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
    @TempDir Path folder;

    @Test
    void a_copy_is_a_sound_project_of_the_stated_size() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Path copy = folder.resolve("copy.pairs");

        Ran ran = Ran.of("backup", project, copy, "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(Ran.keys(ran.json())).containsExactly("bytes", "sha256");
        assertThat(ran.json().get("bytes").asLong()).isEqualTo(Files.size(copy));
        assertThat(Ran.of("check", copy).exitCode()).isZero();
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Path notes = Samples.file(folder, "notes.txt", "mine");

        assertThat(Ran.of("backup", project, notes).exitCode()).isEqualTo(1);
        assertThat(notes).hasContent("mine");
    }
}
