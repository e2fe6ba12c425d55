package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        byte[] first = Zstd.compress(rows(2));
        byte[] both = Arrays.copyOf(first, 2 * first.length);
        System.arraycopy(first, 0, both, first.length, first.length);

        assertThat(Reading.of(write(both)).rows()).hasSize(4);
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

    private static byte[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> JsonLinesTest.row(Integer.toString(i)) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
