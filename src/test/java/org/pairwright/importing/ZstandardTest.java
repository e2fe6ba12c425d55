package org.pairwright.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ProblemCode;

/// Files packed with Zstandard, within bounds.
class ZstandardTest {

    @TempDir private Path folder;

    @Test
    void rows_come_as_from_the_file_that_was_packed() throws IOException {
        Reading reading = Reading.of(write(Zstd.compress(rows(100))));

        assertThat(reading.pairs()).hasSize(100);
        assertThat(reading.reasons())
                .contains("Packed with Zstandard: the file begins with its magic bytes.");
    }

    @Test
    void a_file_of_several_frames_is_read_to_its_end() throws IOException {
        byte[] frame = Zstd.compress(rows(2));

        assertThat(Reading.of(write(joined(frame, frame))).rows()).hasSize(4);
    }

    @Test
    void frames_that_are_to_be_skipped_are_skipped() throws IOException {
        byte[] skipped = {0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 'a', 'b', 'c'};
        byte[] rows = Zstd.compress(rows(2));

        assertThat(Reading.of(write(joined(skipped, rows, skipped, rows, skipped))).rows())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 12, 40})
    void a_later_frame_that_is_cut_short_is_no_end(int bytes) throws IOException {
        byte[] frame = Zstd.compress(rows(100));
        Path file = write(joined(frame, Arrays.copyOf(frame, bytes)));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessage(
                        file
                                + ": The Zstandard file is cut short: it ends after "
                                + (frame.length + bytes)
                                + " bytes in the middle of its data. Fetch or copy it again.")
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.BROKEN_ZSTD));
    }

    @Test
    void what_follows_the_last_frame_and_is_none_is_damage() throws IOException {
        Path file = write(joined(Zstd.compress(rows(100)), "garbage".getBytes(UTF_8)));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessageStartingWith(file + ": The Zstandard file is damaged (");
    }

    @Test
    void a_file_that_is_cut_short_says_so() throws IOException {
        byte[] whole = Zstd.compress(rows(100));
        Path file = write(Arrays.copyOf(whole, whole.length - 10));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessage(
                        file
                                + ": The Zstandard file is cut short: it ends after "
                                + (whole.length - 10)
                                + " bytes in the middle of its data. Fetch or copy it again.")
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.BROKEN_ZSTD));
    }

    @Test
    void a_damaged_file_says_so() throws IOException {
        byte[] damaged = Zstd.compress(rows(100));
        Arrays.fill(damaged, 4, 40, (byte) 0xff);
        Path file = write(damaged);

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessageStartingWith(file + ": The Zstandard file is damaged (")
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.BROKEN_ZSTD));
    }

    @Test
    void a_bomb_is_not_unpacked_to_its_end() throws IOException {
        byte[] start = rows(1);
        Path file = write(Zstd.compress(Arrays.copyOf(start, 200 << 20)));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessageContaining(
                        "The Zstandard file unpacks to more than 200 times its size, as a Zstandard bomb"
                                + " does.")
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.ZSTD_BOMB));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("rows.jsonl.zst"), bytes);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> JsonLinesTest.row(Integer.toString(i)) + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }
}
