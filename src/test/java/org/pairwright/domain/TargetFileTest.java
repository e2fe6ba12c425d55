package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetFileTest {
    @TempDir Path folder;

    @Test
    void what_is_not_there_yet_is_itself() throws IOException {
        Path target = folder.resolve("new.jsonl");

        assertThat(TargetFile.of(target)).isEqualTo(target);
    }

    @Test
    void a_link_is_the_file_that_it_leads_to() throws IOException {
        Path file = Files.createFile(folder.resolve("file.jsonl"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);

        assertThat(TargetFile.of(second)).isEqualTo(file.toRealPath());
    }

    @Test
    void a_link_that_leads_nowhere_is_refused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));

        assertRefused(link, "it is a link that leads nowhere");
    }

    @Test
    void a_link_to_a_device_is_refused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));

        assertRefused(link, "it is a device or a pipe, not a file");
        Files.delete(link);
    }

    @Test
    void a_folder_is_refused() {
        assertRefused(folder, "it is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/new.jsonl", "/dev/stdout", "/proc/new.jsonl", "/sys/new.jsonl"})
    void the_systems_own_folders_are_refused(String path) {
        Path target = Path.of(path);

        assertRefused(target, target.subpath(0, 1) + " is no place for files");
    }

    @Test
    void a_folder_that_is_linked_to_the_systems_is_refused_too() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/proc"));

        assertRefused(link.resolve("new.jsonl"), "proc is no place for files");
        Files.delete(link);
    }

    @Test
    void a_folder_that_is_missing_is_named() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> TargetFile.inFolder(missing.resolve("x.jsonl")))
                .hasMessageEndingWith("the folder " + missing + " is missing");
    }

    private static void assertRefused(Path path, String why) {
        assertThatThrownBy(() -> TargetFile.of(path))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(path + ": ")
                .hasMessageEndingWith(why);
    }
}
