package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a killed export leaves behind goes with the next one into the same folder, and nothing else
/// does.
class PartFileTest {
    private static final String UUID = "0a1b2c3d-0000-4000-8000-0123456789ab";

    @TempDir Path folder;

    @Test
    void what_a_dead_process_left_is_removed() throws IOException {
        Path left = Files.writeString(folder.resolve(".train.jsonl." + UUID + ".part"), "half");

        begin().close();

        assertThat(left).doesNotExist();
    }

    @Test
    void nothing_else_is_touched() throws IOException {
        List<Path> others =
                List.of(
                        Files.writeString(folder.resolve("train.jsonl"), "x"),
                        Files.writeString(folder.resolve("train.jsonl." + UUID + ".part"), "x"),
                        Files.writeString(folder.resolve("." + UUID + ".part"), "x"),
                        Files.writeString(folder.resolve(".train.jsonl.part"), "x"),
                        Files.writeString(folder.resolve(".a.0A1B2C3D-zz.part"), "x"),
                        Files.writeString(folder.resolve(".a." + UUID + ".part.bak"), "x"),
                        Files.createDirectory(folder.resolve(".b." + UUID + ".part")));

        begin().close();

        assertThat(others).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void a_link_of_that_name_and_what_it_leads_to_stay() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "x");
        Path link = Files.createSymbolicLink(folder.resolve(".a." + UUID + ".part"), precious);

        begin().close();

        assertThat(precious).hasContent("x");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void a_link_stays_a_link_and_the_file_behind_it_is_written() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("real.jsonl"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("train.jsonl"), file);

        try (PartFile part = PartFile.begin(link)) {
            assertThat(parts()).isEmpty();
            part.publish();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).isRegularFile().isEmptyFile();
        assertThat(elsewhere).isDirectoryContaining("glob:**real.jsonl");
    }

    @Test
    void a_link_to_a_device_is_refused_before_anything_is_written() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("train.jsonl"), Path.of("/dev/null"));

        assertThatThrownBy(this::begin)
                .isInstanceOf(FileSystemException.class)
                .hasMessage(link + ": it is a device or a pipe, not a file");

        assertThat(link).isSymbolicLink();
        assertThat(parts()).isEmpty();
        Files.delete(link);
    }

    @Test
    void what_this_process_writes_at_the_same_time_stays() throws IOException {
        try (PartFile first = PartFile.begin(folder.resolve("first.jsonl"));
                PartFile second = PartFile.begin(folder.resolve("second.jsonl"))) {
            assertThat(parts()).hasSize(2);
            first.publish();
            second.publish();
        }
        assertThat(folder.resolve("first.jsonl")).exists();
        assertThat(folder.resolve("second.jsonl")).exists();
    }

    @Test
    void what_another_process_writes_stays_until_that_is_killed() throws Exception {
        Process other =
                new ProcessBuilder(
                                java(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                WritingProcess.class.getName(),
                                folder.resolve("other.jsonl").toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("writing");
            begin().close();
            assertThat(parts()).hasSize(1);
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(parts()).hasSize(1);

        begin().close();

        assertThat(parts()).isEmpty();
    }

    private PartFile begin() throws IOException {
        return PartFile.begin(folder.resolve("train.jsonl"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
