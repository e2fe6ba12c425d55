package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.Messages;

class TextLengthTest {

    private static String lengthOf(String text) {
        return lengthOf(text, "");
    }

    private static String lengthOf(String text, String other) {
        return TextLength.of(text).besides(TextLength.of(other), new Messages(Locale.ENGLISH));
    }

    @Test
    void words_are_what_stands_between_white_space() {
        assertThat(lengthOf("  One, two\n\tthree-four  ")).isEqualTo("3 words");
    }

    @Test
    void chinese_is_counted_in_characters() {
        assertThat(lengthOf("你好，世界。 OK")).isEqualTo("8 characters");
    }

    @Test
    void beside_chinese_all_is_counted_in_characters() {
        assertThat(lengthOf("One, two", "你好，世界。")).isEqualTo("7 characters");
    }

    @Test
    void nothing_has_no_words() {
        assertThat(lengthOf(" \n")).isEqualTo("0 words");
    }
}
