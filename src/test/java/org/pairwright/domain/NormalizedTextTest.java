package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The short way to a normalized text, where there is one, comes to the same as the long one.
class NormalizedTextTest {

    private static final String[] PIECES = {
        " ", "  ", "\n", "\t", "\u00a0", "\u2003", "\u3000", "\u0085", "\u001c", "a", "Z", "9",
        "Hello", "WORLD", "é", "É", "e\u0301", "\u0301", "ß", "ẞ", "İ", "ı", "σ", "Σ", "ς", "ſ",
        "K", "Å", "’", "—", "…", "π", "Ж", "ж", "א", "ع", "ि", "가", "ᄀ", "ᅡ", "数", "，", "Ａ", "😀",
        "𝐀", "\u200b", "ﬁ", "Ǆ", "ǅ", "ŉ", "ΐ", "\u0345", "\u037e", "\u2126", "\u007f", "\u0001"
    };

    @Test
    void every_character_alone_and_among_letters_comes_to_the_same() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                assertSame(String.valueOf(c));
                assertSame("Ab" + c + "Cd");
            }
        }
    }

    @Test
    void random_texts_come_to_the_same() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(inPlace(text.toString()).orElse(NormalizedText.of(text.toString())))
                    .as("seed %d, text %d", seed, i)
                    .isEqualTo(NormalizedText.of(text.toString()));
        }
    }

    @Test
    void text_of_the_usual_languages_takes_the_short_way() {
        assertThat(inPlace("It’s “fine” — très ŒUVRE, Привет, 数字，ひらがな, 가나다, שלום…"))
                .contains("it’s “fine” — très œuvre, привет, 数字，ひらがな, 가나다, שלום…");
    }

    private static void assertSame(String text) {
        Optional<String> inPlace = inPlace(text);
        if (inPlace.isPresent() && !inPlace.get().equals(NormalizedText.of(text))) {
            assertThat(inPlace.get())
                    .as("U+%04X", (int) text.charAt(text.length() / 2))
                    .isEqualTo(NormalizedText.of(text));
        }
    }

    private static Optional<String> inPlace(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int length = NormalizedText.inPlace(utf8);
        return length < 0
                ? Optional.empty()
                : Optional.of(new String(utf8, 0, length, StandardCharsets.UTF_8));
    }
}
