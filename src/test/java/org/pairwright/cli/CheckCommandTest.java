package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir Path folder;

    @Test
    void a_sound_project_is_in_order() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Samples.annotate(project, "Mara", "{\"pair\":\"p1\",\"preference\":\"a\"}");

        Ran ran = Ran.of("check", project, "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.json().toString()).isEqualTo("{\"ok\":true,\"problems\":[]}");
    }

    @Test
    void damage_makes_exit_code_4_and_is_listed() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        try (RandomAccessFile file = new RandomAccessFile(project.toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[20_000]);
        }

        Ran ran = Ran.of("check", project, "--json");

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.json().get("ok").asBoolean()).isFalse();
        assertThat(Ran.keys(ran.json().get("problems").get(0))).containsExactly("code", "message");
    }

    @Test
    void what_is_no_project_fails() throws IOException {
        Path file = Samples.file(folder, "notes.txt", "not a project, just some words".repeat(9));

        assertThat(Ran.of("check", file).exitCode()).isIn(1, 4);
    }
}
