package org.pairwright.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// A file that somebody writes to while it is imported comes in as a whole or not at all.
class ChangedFileTest {
    private static final Actor ALICE = new Actor("alice", "alice");
    private static final int ROWS = 20_000;
    private static final String CHANGED =
            "The file was changed while it was read, and nothing of it came in. Wait until nobody"
                    + " writes to it, then import it again.";

    @TempDir Path folder;

    private Path file;
    private Database database;

    @BeforeEach
    void make_a_project() throws IOException {
        file = Files.writeString(folder.resolve("pairs.jsonl"), rows(0, ROWS));
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("project.pairs")),
                        Samples.project());
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    /// What somebody may do to a file.
    enum Change {
        CUT_BETWEEN_ROWS {
            @Override
            void apply(Path file) throws IOException {
                String text = Files.readString(file);
                truncate(file, text.indexOf('\n', text.length() - text.length() / 4) + 1);
            }
        },
        CUT_WITHIN_A_ROW {
            @Override
            void apply(Path file) throws IOException {
                truncate(file, Files.size(file) - 30);
            }
        },
        EMPTIED {
            @Override
            void apply(Path file) throws IOException {
                truncate(file, 0);
            }
        },
        APPENDED_TO {
            @Override
            void apply(Path file) throws IOException {
                Files.writeString(file, rows(ROWS, ROWS + 1), StandardOpenOption.APPEND);
            }
        },
        WRITTEN_ANEW_AT_THE_SAME_LENGTH {
            @Override
            void apply(Path file) throws IOException {
                Files.writeString(file, Files.readString(file).replace("yes", "no."));
            }
        },
        REPLACED {
            @Override
            void apply(Path file) throws IOException {
                Path other = file.resolveSibling("other");
                Files.writeString(other, rows(5, 10));
                Files.delete(file);
                Files.move(other, file);
            }
        };

        abstract void apply(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_changes_while_it_is_read_is_refused(Change change) {
        UnreadableFile refused =
                catchThrowableOfType(
                        UnreadableFile.class, () -> load(once(() -> change.apply(file))));

        assertThat(refused.file()).isEqualTo(file);
        assertThat(refused.problem().code()).isEqualTo(ProblemCode.CHANGED_FILE);
        assertThat(refused).hasMessage(file + ": " + CHANGED);
        assertUntouched();
    }

    @Test
    void a_packed_file_that_is_cut_short_while_it_is_read_is_refused() throws IOException {
        file = folder.resolve("pairs.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(Files.readAllBytes(folder.resolve("pairs.jsonl")));
        }
        long half = Files.size(file) / 2;

        UnreadableFile refused =
                catchThrowableOfType(
                        UnreadableFile.class, () -> load(once(() -> truncate(file, half))));

        assertThat(refused.problem().code())
                .isIn(ProblemCode.BROKEN_GZIP, ProblemCode.CHANGED_FILE);
        assertUntouched();
    }

    @Test
    void a_file_that_somebody_goes_on_writing_to_is_refused() throws IOException {
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = ROWS; !enough.get(); i++) {
                                append(file, rows(i, i + 1));
                            }
                        });
        UnreadableFile refused;
        try {
            refused = catchThrowableOfType(UnreadableFile.class, () -> load(Progress.NONE));
        } finally {
            enough.set(true);
            join(writer);
        }

        assertThat(refused).hasMessage(file + ": " + CHANGED);
        assertUntouched();
        assertThat(load(Progress.NONE).pairs()).isEqualTo(lines(file));
    }

    private void assertUntouched() {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(new CheckService(database.location()).run(Progress.NONE).problems()).isEmpty();
        assertThat(new ImportHistoryService(database).all()).isEmpty();
    }

    private ImportReport load(Progress progress) {
        return new ImportService(database).run(ImportRequest.of(ALICE, List.of(file)), progress);
    }

    private interface Act {
        void run() throws IOException;
    }

    /// Acts when the first rows have been read and not yet all of them.
    private static Progress once(Act act) {
        AtomicBoolean done = new AtomicBoolean();
        return new Progress() {
            @Override
            public void report(String stage, long read, long total) {
                if (stage.equals("reading") && read < total && !done.getAndSet(true)) {
                    try {
                        act.run();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    private static void truncate(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            return lines.count();
        }
    }

    /// Rows that can't be packed into next to nothing, which would be read at once.
    private static String rows(int from, int to) {
        Random noise = new Random(from);
        return IntStream.range(from, to)
                .mapToObj(i ->
                        "{\"prompt\":\"Question %d\",\"response_a\":\"yes %s\",\"response_b\":\"no\"}\n"
                                .formatted(i, Long.toHexString(noise.nextLong()).repeat(6)))
                .collect(Collectors.joining());
    }
}
