package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.storage.SmallDisk;

/// An export to where nobody may write says so, and what is there stays.
class UnwritableTargetTest {
    @TempDir Path folder;

    private Path project;

    @BeforeEach
    void make_a_project() throws IOException {
        project = Samples.projectOfPairs(folder);
        Samples.annotate(project, "Mara", "{\"pair\":\"p1\",\"preference\":\"a\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairwright", "trl-conversational", "parquet", "csv"})
    void a_disk_that_can_only_be_read_keeps_what_is_there(String format) throws IOException {
        try (SmallDisk disk = SmallDisk.of(1, folder.resolve("disk"))) {
            Path target = Samples.file(disk.root(), "data.txt", "what was there");
            disk.becomeReadOnly();

            Ran ran = export(format, target);

            assertRefused(
                    ran,
                    target + " can't be written: the disk can only be read; choose another place.");
            assertThat(target).hasContent("what was there");
            assertThat(names(disk.root())).containsExactly("data.txt");
        }
    }

    @Test
    void a_folder_that_may_not_be_written_keeps_what_is_there() throws IOException {
        Path guarded = Files.createDirectory(folder.resolve("guarded"));
        Path target = Samples.file(guarded, "train.jsonl", "what was there");
        Assumptions.assumeTrue(
                Files.getFileStore(guarded).supportsFileAttributeView("posix"),
                "This system's folders have other rights.");
        Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(guarded), "Root may write anywhere.");

            assertRefused(
                    export("pairwright", target),
                    target + " can't be written: access to " + guarded + " is denied.");

            assertThat(target).hasContent("what was there");
            assertThat(names(guarded)).containsExactly("train.jsonl");
        } finally {
            Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_stays() throws IOException {
        Path file = Samples.file(folder, "notes", "what was there");
        Path target = file.resolve("train.jsonl");

        Ran ran = export("pairwright", target);

        assertRefused(ran, target + " can't be written: " + file + " is in the way.");
        assertThat(file).hasContent("what was there");
    }

    private void assertRefused(Ran ran, String sentence) {
        assertThat(ran.err()).isEqualToIgnoringNewLines(sentence);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    private Ran export(String format, Path target) {
        return Ran.of("export", project, "--format", format, "--out", target);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
