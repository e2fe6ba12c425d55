package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestWordTest {

    @ParameterizedTest
    @CsvSource({
        "a longest word, longest",
        "a well-informed man, informed",
        "'', ''",
        "你好，世界, '好，'"
    })
    void it_ends_where_a_line_may(String text, String word) {
        LongestWord longest = LongestWord.in(text);

        assertThat(text.substring(longest.from(), longest.to())).isEqualTo(word);
    }
}
