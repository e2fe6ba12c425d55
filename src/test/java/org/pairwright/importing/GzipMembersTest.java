package org.pairwright.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ProblemCode;

/// What follows the first member of a gzip file is read, or is a named problem.
class GzipMembersTest {
    private static final byte[] FIRST = pack(JsonLinesTest.row("1") + "\n");
    private static final byte[] SECOND = pack(JsonLinesTest.row("2") + "\n");

    @TempDir private Path folder;

    @Test
    void each_member_is_read() throws IOException {
        assertThat(Reading.of(file(FIRST, SECOND, FIRST)).externalIds())
                .containsExactly("1", "2", "1");
    }

    @Test
    void an_empty_member_is_a_member() throws IOException {
        assertThat(Reading.of(file(FIRST, pack(""), SECOND)).externalIds())
                .containsExactly("1", "2");
    }

    @Test
    void zeros_at_the_end_are_padding() throws IOException {
        assertThat(Reading.of(file(FIRST, SECOND, new byte[100_000])).externalIds())
                .containsExactly("1", "2");
    }

    @Test
    void a_member_may_have_a_name_a_comment_and_a_checksum_of_its_header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3});
        header.writeBytes(new byte[] {2, 0, 'x', 'y'});
        header.writeBytes("name\0comment\0".getBytes(UTF_8));
        CRC32 checksum = new CRC32();
        checksum.update(header.toByteArray());
        header.write((int) checksum.getValue());
        header.write((int) checksum.getValue() >> 8);
        byte[] rest = Arrays.copyOfRange(SECOND, 10, SECOND.length);

        assertThat(Reading.of(file(FIRST, header.toByteArray(), rest)).externalIds())
                .containsExactly("1", "2");
    }

    @Test
    void a_later_member_with_a_flipped_bit_in_its_magic_is_damage() throws IOException {
        byte[] flipped = SECOND.clone();
        flipped[0] ^= 4;

        assertDamaged("what begins at byte " + FIRST.length + " is not gzip", FIRST, flipped);
    }

    @Test
    void garbage_after_the_last_member_is_damage() throws IOException {
        assertDamaged(
                "what begins at byte " + FIRST.length + " is not gzip",
                FIRST,
                "garbage".getBytes(UTF_8));
    }

    @Test
    void what_follows_padding_is_damage() throws IOException {
        assertDamaged(
                "what follows the zeros at byte " + FIRST.length + " is no padding",
                FIRST,
                new byte[512],
                SECOND);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 10, 20})
    void a_later_member_that_is_cut_short_is_no_end(int bytes) throws IOException {
        assertBroken(
                "The gzip file is cut short: it ends after %d bytes in the middle of its data. Fetch or copy it again."
                        .formatted(FIRST.length + bytes),
                FIRST,
                Arrays.copyOf(SECOND, bytes));
    }

    @Test
    void a_member_after_many_blocks_is_found_broken_too() throws IOException {
        byte[] many = new byte[0];
        for (int i = 0; i < 3_000; i++) {
            many = joined(many, FIRST);
        }

        assertDamaged(
                "what begins at byte " + many.length + " is not gzip",
                many,
                "garbage".getBytes(UTF_8));
    }

    private void assertDamaged(String why, byte[]... parts) throws IOException {
        assertBroken("The gzip file is damaged (" + why + "). Fetch or copy it again.", parts);
    }

    private void assertBroken(String message, byte[]... parts) throws IOException {
        Path file = file(parts);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessage(file + ": " + message)
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.BROKEN_GZIP));
    }

    private Path file(byte[]... parts) throws IOException {
        return Files.write(folder.resolve("rows.jsonl.gz"), joined(parts));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] pack(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
