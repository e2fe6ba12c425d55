package org.pairwright.ui.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> words(String text) {
        return Words.of(text).stream().map(it -> it.of(text)).toList();
    }

    @Test
    void words_and_signs_stand_apart_and_spaces_are_left_out() {
        assertThat(words("One, two.\n\tThree!"))
                .containsExactly("One", ",", "two", ".", "Three", "!");
    }

    @Test
    void an_apostrophe_and_the_signs_within_a_number_hold_it_together() {
        assertThat(words("don't isn’t 'so' 1,000.50, end."))
                .containsExactly("don't", "isn’t", "'", "so", "'", "1,000.50", ",", "end", ".");
    }

    @Test
    void each_character_is_a_word_where_no_spaces_are_written() {
        assertThat(words("你好 world です")).containsExactly("你", "好", "world", "で", "す");
        assertThat(words("한국어 말")).containsExactly("한국어", "말");
    }

    @Test
    void what_looks_like_one_character_is_not_split() {
        assertThat(words("👩‍👩‍👧🇩🇪e\u0301a ก็"))
                .containsExactly("👩‍👩‍👧", "🇩🇪", "e\u0301a", "ก็");
    }

    @Test
    void arabic_words_keep_their_vowel_points() {
        assertThat(words("مَرْحَبًا بالعالم،")).containsExactly("مَرْحَبًا", "بالعالم", "،");
    }
}
