package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;

/// What makes a decision in a project file last, read on the very connection that writes it.
class DurabilityTest {
    @TempDir Path folder;

    private Database database;

    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("project.pairs")),
                        Samples.project());
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    private String whileWriting(String pragma) {
        return database.write(handle -> {
            handle.execute("update project set license = 'CC0-1.0'");
            return handle.createQuery("pragma " + pragma).mapTo(String.class).one();
        });
    }

    @Test
    void the_disk_is_waited_for_at_each_commit() {
        assertThat(whileWriting("synchronous")).isEqualTo("2");
    }

    @Test
    void commits_go_to_a_write_ahead_log() {
        assertThat(whileWriting("journal_mode")).isEqualTo("wal");
    }

    @Test
    void both_hold_after_an_import() {
        Samples.add(database, Samples.pair("One"));

        assertThat(whileWriting("synchronous")).isEqualTo("2");
        assertThat(whileWriting("journal_mode")).isEqualTo("wal");
    }

    @Test
    void references_are_enforced_also_after_an_import() {
        Samples.add(database, Samples.pair("One"));

        assertThat(whileWriting("foreign_keys")).isEqualTo("1");
    }

    @Test
    void what_is_committed_reaches_the_file_itself_beside_those_who_write() throws Exception {
        database.checkpointAside();
        Path file = folder.resolve("project.pairs");
        byte[] before = Files.readAllBytes(file);

        writeUntilTheLogIsMoved();

        eventually(() -> !Arrays.equals(before, Files.readAllBytes(file)));
    }

    @Test
    void the_file_can_be_had_alone_once_the_log_was_moved() throws Exception {
        database.checkpointAside();

        writeUntilTheLogIsMoved();

        eventually(() -> database.onWriter(database::monopolize));
        assertThat(database.<Boolean>onWriter(database::share)).isTrue();
    }

    @Test
    void asked_for_again_it_leaves_no_thread_behind_the_project() throws Exception {
        Set<Thread> others = checkpointing();
        database.checkpointAside();
        writeUntilTheLogIsMoved();
        database.checkpointAside();
        writeUntilTheLogIsMoved();
        Set<Thread> own = checkpointing();
        own.removeAll(others);
        database.close();

        assertThat(own).hasSize(1);
        eventually(() -> own.stream().noneMatch(Thread::isAlive));
    }

    private static Set<Thread> checkpointing() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(it -> it.getName().equals("checkpoint"))
                .collect(Collectors.toSet());
    }

    @Test
    void a_commit_that_outlives_the_project_is_no_failure() {
        database.checkpointAside();
        for (int i = 1; i < Checkpoints.COMMITS; i++) {
            database.write(handle -> handle.execute("update project set license = 'CC0-1.0'"));
        }

        int changed =
                database.write(handle -> {
                    database.close();
                    return handle.execute("update project set license = 'MIT'");
                });

        assertThat(changed).isEqualTo(1);
    }

    private void writeUntilTheLogIsMoved() {
        for (int i = 0; i < Checkpoints.COMMITS; i++) {
            String license = "CC-BY-" + i;
            database.write(handle -> handle.execute("update project set license = ?", license));
        }
    }

    private static void eventually(Callable<Boolean> holds) throws Exception {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!holds.call()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(10);
        }
    }

    @Test
    void pages_are_large() {
        assertThat(whileWriting("page_size")).isEqualTo("16384");
    }
}
