package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static List<String> pieces(String text) {
        return Pieces.of(text, 0, text.length()).stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .toList();
    }

    @Test
    void a_short_text_is_one_piece() {
        assertThat(pieces("one\ntwo")).containsExactly("one\ntwo");
    }

    @Test
    void an_empty_text_is_an_empty_piece() {
        assertThat(pieces("")).containsExactly("");
    }

    @Test
    void a_long_text_is_cut_behind_words() {
        List<String> pieces = pieces("word ".repeat(2_000));

        assertThat(pieces).hasSizeGreaterThan(4).allMatch(it -> it.endsWith("word "));
        assertThat(String.join("", pieces)).isEqualTo("word ".repeat(2_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "e\u0301", "👩\u200D💻", "한", "नि", "\u202E"})
    void a_text_without_spaces_is_cut_between_characters(String character) {
        List<String> pieces = pieces(character.repeat(10_000));

        assertThat(String.join("", pieces)).isEqualTo(character.repeat(10_000));
        assertThat(pieces).hasSizeGreaterThan(4);
        assertThat(pieces).noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
    }

    @Test
    void combining_marks_stay_with_their_letter() {
        assertThat(pieces("e\u0301".repeat(5_000))).allMatch(piece -> piece.startsWith("e"));
    }

    @Test
    void many_short_lines_are_cut_behind_lines() {
        List<String> pieces = pieces("a\n".repeat(200) + "end");

        assertThat(pieces).allMatch(piece -> piece.lines().count() <= Pieces.LINES);
        assertThat(String.join("\n", pieces)).isEqualTo("a\n".repeat(200) + "end");
    }

    @Test
    void lines_of_mixed_direction_stand_alone() {
        assertThat(pieces("one\nثانية\nthree")).containsExactly("one", "ثانية", "three");
    }

    @Test
    void a_long_mixed_line_comes_in_smaller_pieces() {
        assertThat(pieces("كلمة ".repeat(1_000)))
                .allMatch(piece -> piece.length() <= Pieces.MIXED_LENGTH)
                .satisfies(pieces ->
                        assertThat(pieces.stream().collect(Collectors.joining()))
                                .isEqualTo("كلمة ".repeat(1_000)));
    }

    @Test
    void a_line_end_at_the_end_leaves_an_empty_line() {
        assertThat(pieces("ثانية\n")).containsExactly("ثانية", "");
    }
}
