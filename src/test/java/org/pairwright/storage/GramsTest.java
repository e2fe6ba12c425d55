package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GramsTest {
    private static final List<String> PIECES =
            List.of(
                    "a", "B", "ß", "İ", "ı", "ς", "Σ", "é", " ", "\n", "'", "今", "天", "か", "ไ",
                    "👍", "é");

    @Test
    void a_text_has_all_that_any_part_of_it_has() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random, 40);
            int from =
                    text.offsetByCodePoints(
                            0, random.nextInt(text.codePointCount(0, text.length())));
            String part = text.substring(from);
            assertThat(Grams.of(text)).as("%s in %s", part, text).containsAll(Grams.of(part));
        }
    }

    @Test
    void whatever_a_search_takes_for_the_same_letter_is_the_same() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            if (Character.isLetter(letter)) {
                int capital = Character.toUpperCase(letter);
                assertThat(
                                List.of(
                                        Grams.fold(capital),
                                        Grams.fold(Character.toTitleCase(letter)),
                                        Grams.fold(Character.toLowerCase(letter)),
                                        Grams.fold(Character.toLowerCase(capital))))
                        .as("U+%04X", letter)
                        .containsOnly(Grams.fold(letter));
            }
        }
    }

    @Test
    void two_characters_are_enough_where_they_are_words() {
        assertThat(Grams.of("天气")).hasSize(1);
        assertThat(Grams.of("ab")).isEmpty();
        assertThat(Grams.of("abc")).hasSize(1);
    }

    @Test
    void each_run_comes_once() {
        assertThat(Grams.of("abcabcABC")).hasSize(3);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
