package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is not what it should be never gets to its place.
class DatasetFileTest {
    private static final byte[] ROW =
            "{\"prompt\":\"Q\",\"chosen\":\" good\",\"rejected\":\" bad\"}\n".getBytes(UTF_8);
    private static final byte[] BAD_ROW =
            "{\"prompt\":\"Q\",\"chosen\":\" same\",\"rejected\":\" same\"}\n".getBytes(UTF_8);

    @TempDir Path folder;

    private Path target;

    @BeforeEach
    void put_something_in_its_place() throws IOException {
        target = Files.writeString(folder.resolve("train.jsonl"), "old");
    }

    @Test
    void a_good_file_replaces_what_was_there() {
        write(1, ROW);
        assertThat(target).hasBinaryContent(ROW);
    }

    @Test
    void a_bad_row_is_found_in_its_line() {
        assertThatThrownBy(() -> write(3, ROW, ROW, BAD_ROW))
                .isInstanceOf(ReadBackFailed.class)
                .hasMessage(
                        "The export to "
                                + target
                                + " was thrown away: in line 3, chosen and rejected are the same.");
    }

    @Test
    void a_missing_row_is_found() {
        assertThatThrownBy(() -> write(2, ROW))
                .isInstanceOf(ReadBackFailed.class)
                .hasMessage(
                        "The export to "
                                + target
                                + " was thrown away: what was read back is not what was written.");
    }

    @Test
    void a_line_without_an_end_is_found() {
        assertThatThrownBy(() -> write(1, "{\"prompt\":\"Q\"".getBytes(UTF_8)))
                .isInstanceOf(ReadBackFailed.class)
                .hasMessage(
                        "The export to "
                                + target
                                + " was thrown away: it ends elsewhere than it was written to.");
    }

    @Test
    void what_somebody_else_wrote_into_it_is_found() {
        assertThatThrownBy(
                        () -> {
                            try (DatasetFile file = begin()) {
                                file.write(bytes(ROW));
                                Files.write(part(), ROW, StandardOpenOption.APPEND);
                                file.check("train", 1, () -> {});
                            }
                        })
                .isInstanceOf(ReadBackFailed.class)
                .hasMessage(
                        "The export to "
                                + target
                                + " was thrown away: it ends elsewhere than it was written to.");
    }

    @Test
    void after_a_failure_the_old_file_stands_alone() throws IOException {
        assertThatThrownBy(() -> write(1, BAD_ROW)).isInstanceOf(ReadBackFailed.class);
        assertThat(target).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void a_check_ends_when_nobody_wants_its_outcome_any_more() throws IOException {
        FileCheck endless =
                new FileCheck() {
                    @Override
                    public int check(byte[] block, int length) {
                        return length;
                    }

                    @Override
                    public void finish(FileChannel file) throws IOException {
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                    }

                    @Override
                    public long rows() {
                        return 0;
                    }
                };

        assertThatThrownBy(
                        () -> {
                            try (DatasetFile file = DatasetFile.begin(target, endless)) {
                                file.check("train", 0, DatasetFileTest::stop);
                            }
                        })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Enough.");
        assertThat(target).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    private static void stop() {
        throw new IllegalStateException("Enough.");
    }

    private void write(long rows, byte[]... chunks) {
        try (DatasetFile file = begin()) {
            for (byte[] chunk : chunks) {
                file.write(bytes(chunk));
            }
            file.check("train", rows, () -> {});
            file.publish();
        }
    }

    private static FileBytes bytes(byte[] text) {
        FileBytes bytes = new FileBytes(16);
        bytes.raw(text);
        return bytes;
    }

    private DatasetFile begin() {
        return DatasetFile.begin(
                target,
                new RowCheck(target, new TrlStandard().columns(Layout.PLAIN), Layout.PLAIN));
    }

    private Path part() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
