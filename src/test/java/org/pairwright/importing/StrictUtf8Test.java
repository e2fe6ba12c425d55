package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Compared with Java's own decoder, told to report.
class StrictUtf8Test {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff
            })
    void the_first_and_last_characters_of_each_length_are_well_formed(int codePoint) {
        byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);

        assertThat(StrictUtf8.malformedAt(bytes, 0, bytes.length)).isEqualTo(-1);
    }

    @Test
    void overlong_forms_are_malformed() {
        assertThat(malformedAt(0x41, 0xc0, 0x80)).isEqualTo(1);
        assertThat(malformedAt(0x41, 0xe0, 0x9f, 0xbf)).isEqualTo(1);
        assertThat(malformedAt(0x41, 0xf0, 0x8f, 0xbf, 0xbf)).isEqualTo(1);
    }

    @Test
    void surrogates_are_malformed() {
        assertThat(malformedAt(0xed, 0xa0, 0x80)).isZero();
    }

    @Test
    void what_lies_beyond_unicode_is_malformed() {
        assertThat(malformedAt(0xf4, 0x90, 0x80, 0x80)).isZero();
    }

    @Test
    void a_character_that_is_cut_off_is_malformed() {
        assertThat(malformedAt(0x41, 0x42, 0xe2, 0x82)).isEqualTo(2);
    }

    @Test
    void random_bytes_are_judged_as_by_the_decoder() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = almostUtf8(random);
            assertThat(StrictUtf8.malformedAt(bytes, 0, bytes.length))
                    .as("seed %d, text %d: %s", seed, i, Arrays.toString(bytes))
                    .isEqualTo(byDecoder(bytes));
        }
    }

    private static byte[] almostUtf8(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            int bound = random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x800 : 0x110000;
            int codePoint = random.nextInt(bound);
            text.appendCodePoint(codePoint >= 0xd800 && codePoint < 0xe000 ? 'x' : codePoint);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static int byDecoder(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }

    private static int malformedAt(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return StrictUtf8.malformedAt(all, 0, all.length);
    }
}
