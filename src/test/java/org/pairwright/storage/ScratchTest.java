package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What killed processes left behind goes, and nothing else does.
class ScratchTest {
    private static final String UUID = "0a1b2c3d-0000-7000-8000-0123456789ab";

    @TempDir Path folder;

    @Test
    void what_a_dead_process_left_is_removed() throws IOException {
        for (String name : List.of(".tmp", ".tmp-wal", ".lock")) {
            Files.createFile(folder.resolve(".pairwright-" + UUID + name));
        }
        // Of a former version, which had no lock.
        Files.createFile(folder.resolve(".pairwright-1-" + UUID + ".tmp"));

        Scratch.sweep(folder);
        // A lock goes once nothing is left that it is for.
        Scratch.sweep(folder);

        assertThat(names()).isEmpty();
    }

    @Test
    void what_this_process_uses_stays() throws IOException {
        Path first = Scratch.create(folder);
        Path second = Scratch.create(folder);

        assertThat(first).exists();
        Scratch.delete(first);
        Scratch.delete(second);
        assertThat(names()).isEmpty();
    }

    @Test
    void what_another_process_uses_stays_until_that_is_killed() throws IOException {
        try (Child child = new Child(ScratchingProcess.class, folder.toString())) {
            assertThat(child.lines(1)).containsExactly("made");
            Scratch.sweep(folder);
            assertThat(names()).hasSize(2);
        }
        assertThat(names()).hasSize(2);

        Scratch.delete(Scratch.create(folder));

        assertThat(names()).isEmpty();
    }

    @Test
    void nothing_else_is_touched() throws IOException {
        List<String> others =
                List.of(
                        ".pairwright-" + UUID + ".tmp.bak",
                        ".pairwright-notes.tmp",
                        "pairwright-" + UUID + ".tmp",
                        "other.tmp");
        for (String name : others) {
            Files.createFile(folder.resolve(name));
        }

        Scratch.sweep(folder);

        assertThat(names()).containsExactlyInAnyOrderElementsOf(others);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }
}
