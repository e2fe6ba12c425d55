package org.pairwright.exporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// What is being made is never taken for left behind, and what was left behind goes.
class ReleaseLockTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 60;

    @TempDir Path folder;

    /// What several threads log at once while the log begins is told on the console.
    @BeforeAll
    static void begin_the_log() {
        LoggerFactory.getLogger(ReleaseLockTest.class).debug("begun");
    }

    @Test
    void of_many_that_begin_at_once_none_is_taken_for_left_behind() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(this::beginAgainAndAgain);
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Boolean> each : threads.invokeAll(all)) {
                assertThat(each.get()).isTrue();
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    /// Whether what was begun stood until it was given up, each time.
    private boolean beginAgainAndAgain() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            try (ReleaseLock lock = ReleaseLock.in(folder)) {
                Path begun = Files.createDirectory(lock.folder());
                Path file = Files.writeString(begun.resolve("rows"), "x");
                // Somebody else begins and sweeps meanwhile.
                ReleaseLock.in(folder).close();
                if (!Files.exists(file)) {
                    return false;
                }
                Files.delete(file);
                Files.delete(begun);
            }
        }
        return true;
    }

    @Test
    void another_process_leaves_alone_what_stands_beside_a_second_one_of_ours() throws Exception {
        try (ReleaseLock lock = ReleaseLock.in(folder)) {
            Path rows =
                    Files.writeString(Files.createDirectory(lock.folder()).resolve("rows"), "x");
            ReleaseLock.in(folder).close();

            Process other =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    LockingProcess.class.getName(),
                                    folder.toString())
                            .redirectErrorStream(true)
                            .start();
            assertThat(other.inputReader(StandardCharsets.UTF_8).lines().toList().toString())
                    .contains("swept");
            assertThat(other.waitFor()).isZero();

            assertThat(rows).exists();
            Files.delete(rows);
            Files.delete(lock.folder());
        }
    }

    @Test
    void what_nobody_locks_any_more_goes_with_its_folder() throws IOException {
        Path left;
        try (ReleaseLock lock = ReleaseLock.in(folder)) {
            left = lock.folder();
        }
        Path file = folder.resolve(left.getFileName().toString().replace(".part", ".lock"));
        Files.createFile(file);
        Files.writeString(Files.createDirectory(left).resolve("rows"), "x");

        ReleaseLock.in(folder).close();

        assertThat(left).doesNotExist();
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_of_another_name_stays_though_nobody_locks_it() throws IOException {
        Path mine = Files.createFile(folder.resolve(".pairwright-release-mine.lock"));
        try (FileChannel open = FileChannel.open(mine, StandardOpenOption.WRITE)) {
            ReleaseLock.in(folder).close();
            assertThat(open.size()).isZero();
        }
        assertThat(mine).exists();
    }
}
