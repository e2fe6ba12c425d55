package org.pairwright.ui.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.diff.WordDiff.Marks;

class WordDiffTest {

    private static List<String> left(String left, String right) {
        return WordDiff.of(left, right).left().stream().map(it -> it.of(left)).toList();
    }

    private static List<String> right(String left, String right) {
        return WordDiff.of(left, right).right().stream().map(it -> it.of(right)).toList();
    }

    @Test
    void a_word_that_differs_is_marked_on_both_sides() {
        assertThat(WordDiff.of("take the bus home", "take the train home"))
                .isEqualTo(new Marks(List.of(new Range(9, 12)), List.of(new Range(9, 14))));
    }

    @Test
    void a_word_that_one_side_lacks_is_marked_on_the_other_alone() {
        assertThat(left("a very big house", "a big house")).containsExactly("very");
        assertThat(right("a very big house", "a big house")).isEmpty();
    }

    @Test
    void equal_texts_and_empty_texts_have_no_marks() {
        assertThat(WordDiff.of("same", "same")).isEqualTo(new Marks(List.of(), List.of()));
        assertThat(WordDiff.of("", "")).isEqualTo(new Marks(List.of(), List.of()));
        assertThat(left("all of it", "")).containsExactly("all of it");
    }

    @Test
    void words_that_differ_side_by_side_make_one_mark() {
        assertThat(left("we went home", "we stayed out home")).containsExactly("went");
        assertThat(right("we went home", "we stayed out home")).containsExactly("stayed out");
    }

    @Test
    void white_space_makes_no_difference() {
        assertThat(WordDiff.of("one two\n\nthree ", "one  two three"))
                .isEqualTo(new Marks(List.of(), List.of()));
    }

    @Test
    void a_small_word_shared_by_different_passages_is_marked_with_them() {
        String left = "First, grandmother baked a warm apple cake yesterday.";
        String right = "First, engineers found a strange binary fault today.";

        assertThat(left(left, right))
                .containsExactly("grandmother baked a warm apple cake yesterday");
    }

    @Test
    void a_number_shared_by_different_passages_is_kept() {
        assertThat(left("mix flour 250 warm slowly", "add some 250 cold quickly"))
                .containsExactly("mix flour", "warm slowly");
    }

    @Test
    void chinese_is_compared_character_by_character() {
        assertThat(left("我喜欢吃苹果。", "我喜欢吃香蕉。")).containsExactly("苹果");
    }

    @Test
    void long_texts_are_compared_by_lines_first() {
        String line = "line %d holds a few words that tell it from the others\n";
        String left =
                IntStream.range(0, 5_000).mapToObj(line::formatted).collect(Collectors.joining());
        String right = left.replace("line 2500 holds", "line 2500 has");

        assertThat(left(left, right)).containsExactly("holds");
        assertThat(right(left, right)).containsExactly("has");
    }

    @Test
    void long_texts_with_nothing_in_common_are_marked_as_a_whole() {
        String left = "left side of it ".repeat(50_000).strip();
        String right = "another thing altogether ".repeat(50_000).strip();

        assertThat(left(left, right)).containsExactly(left);
        assertThat(left("(" + left + ")", "(" + right + ")")).containsExactly(left);
    }
}
