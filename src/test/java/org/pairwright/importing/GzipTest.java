package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProblemCode;

class GzipTest {

    @TempDir private Path folder;

    @Test
    void rows_are_read_whatever_the_file_is_called() throws IOException {
        assertThat(Reading.of(write(pack(rows(3)))).externalIds()).containsExactly("0", "1", "2");
    }

    @Test
    void it_is_a_reason_that_the_file_is_packed() throws IOException {
        assertThat(Reading.of(write(pack(rows(1)))).reasons())
                .first()
                .isEqualTo("Gzipped: the file begins with the bytes 1F 8B.");
    }

    @Test
    void a_packed_array_and_a_packed_table_are_read_too() throws IOException {
        Path array =
                write(pack(("[" + JsonLinesTest.row("1") + "]").getBytes(StandardCharsets.UTF_8)));

        assertThat(Reading.of(array).externalIds()).containsExactly("1");
    }

    @Test
    void members_one_after_another_are_one_text() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(pack((JsonLinesTest.row("1") + "\n").getBytes(StandardCharsets.UTF_8)));
        both.write(pack((JsonLinesTest.row("2") + "\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(Reading.of(write(both.toByteArray())).externalIds()).containsExactly("1", "2");
    }

    @Test
    void a_file_that_is_cut_short_says_after_how_many_bytes() throws IOException {
        byte[] whole = pack(noisyRows(20_000));

        assertBroken(
                Arrays.copyOf(whole, whole.length / 2),
                "The gzip file is cut short: it ends after %d bytes in the middle of its data. Fetch or"
                                .formatted(whole.length / 2)
                        + " copy it again.");
    }

    @Test
    void a_file_that_is_cut_short_gives_the_rows_before() throws IOException {
        byte[] whole = pack(noisyRows(20_000));
        Path file = write(Arrays.copyOf(whole, whole.length / 2));
        int[] rows = new int[1];

        try (ImportFile open = ImportFile.open(file, ImportOptions.DETECT)) {
            assertThatExceptionOfType(UnreadableFile.class)
                    .isThrownBy(() -> open.forEachRow(row -> rows[0]++));
        }
        assertThat(rows[0]).isBetween(5_000, 15_000);
    }

    @Test
    void a_file_of_the_magic_bytes_alone_is_cut_short() throws IOException {
        assertBroken(
                new byte[] {0x1f, (byte) 0x8b},
                "The gzip file is cut short: it ends after 2 bytes in the middle of its data. Fetch or"
                        + " copy it again.");
    }

    @Test
    void a_damaged_file_says_so() throws IOException {
        byte[] damaged = pack(rows(100));
        // The checksum stands in the eight bytes at the end.
        damaged[damaged.length - 8] ^= 1;

        assertBroken(
                damaged,
                "The gzip file is damaged (Corrupt GZIP trailer). Fetch or copy it again.");
    }

    @Test
    void a_bomb_is_not_unpacked_to_its_end() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write((JsonLinesTest.row("1") + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        Path file = write(bomb.toByteArray());

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessage(
                        file
                                + ": The gzip file unpacks to more than 200 times its size, as a gzip"
                                + " bomb does. If it is meant to be so, unpack it and import what comes"
                                + " out.")
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.GZIP_BOMB));
    }

    @Test
    void a_bomb_of_blanks_is_called_one() throws IOException {
        byte[] blanks = new byte[100 << 20];
        Arrays.fill(blanks, (byte) ' ');

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(write(pack(blanks))))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.GZIP_BOMB));
    }

    @Test
    void more_than_the_bound_in_all_is_not_unpacked() throws IOException {
        CountedFile packed = CountedFile.open(write(pack(noisyRows(1_000))));
        try (Unpacked unpacked = new Unpacked(packed, Packing.GZIP, 10_000)) {
            assertThatExceptionOfType(BrokenFile.class)
                    .isThrownBy(() -> unpacked.readAllBytes())
                    .withMessage(
                            "The gzip file unpacks to more than 10000 bytes, the most that is read."
                                    + " Split it into several files.");
        }
    }

    @Test
    void gzip_in_gzip_is_not_unpacked_twice() throws IOException {
        Path file = write(pack(pack(rows(1))));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessage(
                        file
                                + ": The file is a gzip file in a packed file. Unpack it and import what"
                                + " is in it.");
    }

    private void assertBroken(byte[] bytes, String message) throws IOException {
        Path file = write(bytes);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessage(file + ": " + message)
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.BROKEN_GZIP));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("rows.txt"), bytes);
    }

    private static byte[] pack(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            new ByteArrayInputStream(bytes).transferTo(out);
        }
        return packed.toByteArray();
    }

    private static byte[] rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(JsonLinesTest.row(String.valueOf(i))).append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Rows that do not pack well, so that a part of the file is a part of the rows.
    private static byte[] noisyRows(int count) {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(JsonLinesTest.row(Long.toHexString(random.nextLong()))).append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
