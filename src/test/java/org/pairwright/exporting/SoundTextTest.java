package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTextTest {
    @Test
    void bytes_are_text_exactly_when_java_decodes_them() {
        long seed = 77;
        Random random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            byte[] text = anyBytes(random);
            assertThat(SoundText.isUtf8(text))
                    .as("seed %d, %s", seed, text)
                    .isEqualTo(decodes(text));
        }
    }

    @Test
    void half_a_character_is_no_text() {
        byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
        assertThat(SoundText.isUtf8(surrogate)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, true",
                "\\u0041\\n\\\\u, true",
                "\\ud83d\\ude00, true",
                "\\uD83D\\uDE00, true",
                "\\ud83d, false",
                "\\ud83dx, false",
                "\\ud83d\\n, false",
                "\\ude00, false",
                "\\\\ud83d, true",
                "\\ud83d\\ud83d\\ude00, false"
            })
    void an_escape_of_half_a_character_is_found(String json, boolean sound) {
        assertThat(SoundText.hasNoLoneSurrogateEscape(json.getBytes(UTF_8))).isEqualTo(sound);
    }

    /// Few bytes, most of them at the bounds of what is allowed, behind a run of ASCII of any
    /// length.
    private static byte[] anyBytes(Random random) {
        int[] bounds = {
            0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1,
            0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff
        };
        byte[] text = new byte[random.nextInt(48)];
        int plain = random.nextInt(text.length + 1);
        for (int i = 0; i < text.length; i++) {
            text[i] = i < plain ? (byte) 'a' : (byte) bounds[random.nextInt(bounds.length)];
        }
        return text;
    }

    private static boolean decodes(byte[] text) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
