package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    /// Every character is one wide.
    private static List<String> lines(String text, double width) {
        return new LineBreaks(text, width, (from, to) -> to - from).lines();
    }

    @Test
    void a_line_breaks_after_the_last_word_that_fits() {
        assertThat(lines("one two three", 8)).containsExactly("one two ", "three");
    }

    @Test
    void the_space_at_a_line_end_needs_no_room() {
        assertThat(lines("one two", 3)).containsExactly("one ", "two");
    }

    @Test
    void a_word_that_is_too_long_is_cut() {
        assertThat(lines("a abcdefgh b", 3)).containsExactly("a ", "abc", "def", "gh ", "b");
    }

    @Test
    void a_character_wider_than_the_line_has_a_line_of_its_own() {
        assertThat(lines("ab", 0.5)).containsExactly("a", "b");
    }

    @Test
    void characters_outside_the_basic_plane_stay_whole() {
        assertThat(lines("😀😀😀", 2)).containsExactly("😀", "😀", "😀");
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertThat(lines("", 10)).containsExactly("");
    }

    @Test
    void the_lines_together_are_the_text() {
        String text = "مرحبا بالعالم، هذا نص طويل with some English 123 في الوسط.";

        assertThat(String.join("", lines(text, 11))).isEqualTo(text);
        assertThat(lines(text, 11)).allMatch(line -> line.stripTrailing().length() <= 11);
    }
}
