package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.storage.SmallDisk;

/// A real disk that is full: a release that does not fit is refused in a sentence and leaves
/// nothing, and there it is once there is room.
class ReleaseOnFullDiskTest {
    private static final int PAIRS = 2_000;

    @TempDir Path folder;

    private SmallDisk disk;
    private Path project;
    private Path out;

    @BeforeEach
    void make_a_project() throws IOException {
        disk = SmallDisk.of(4, folder.resolve("disk"));
        out = disk.root().resolve("releases");
        project = Samples.project(folder);
        String rows =
                IntStream.range(0, PAIRS)
                        .mapToObj(i ->
                                "{\"id\":\"%d\",\"prompt\":\"Question %d\",\"response_a\":\"%s\",\"response_b\":\"no\",\"preference\":\"a\"}"
                                        .formatted(i, i, "yes ".repeat(100)))
                        .collect(Collectors.joining("\n"));
        assertThat(Ran.of("import", project, Samples.file(folder, "pairs.jsonl", rows)).exitCode())
                .isZero();
    }

    @AfterEach
    void take_it_away() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_192, 200_000, 800_000, 1_000_000, 1_150_000})
    void a_release_that_does_not_fit_leaves_nothing(int room) throws IOException {
        Files.createDirectories(out);
        disk.fillBut(room);
        Ran ran = Ran.of("release", "build", project, "--out", out);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("The release can't be put into " + out)
                .contains("the disk is full; make room and try again.")
                .doesNotContain(".part");
        assertThat(out).isEmptyDirectory();
        assertThat(Ran.of("release", "list", project).out()).startsWith("Nothing was released");

        disk.makeRoom();
        assertThat(Ran.of("release", "build", project, "--out", out).exitCode()).isZero();
        assertThat(Ran.of("release", "verify", project).exitCode()).isZero();
    }

    @Test
    void a_disk_that_can_only_be_read_is_told() throws IOException {
        disk.becomeReadOnly();
        Ran ran = Ran.of("release", "build", project, "--out", out);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The release can't be put into "
                                + out
                                + ": the disk can only be read; choose another place.");
    }
}
