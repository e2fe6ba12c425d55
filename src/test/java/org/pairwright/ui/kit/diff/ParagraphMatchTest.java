package org.pairwright.ui.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.diff.ParagraphMatch.Pair;

class ParagraphMatchTest {

    private static final List<String> SHORT =
            List.of(
                    "Here is how you can bake bread at home.",
                    "Mix the flour with water and yeast.",
                    "Bake it in a hot oven for an hour.");

    private static final List<String> LONG =
            List.of(
                    "Baking bread at home is not as hard as it seems.",
                    "People have done so for a very long time in the whole world.",
                    "First you mix flour, yeast and some water in a bowl.",
                    "Wait until the dough has grown to twice its size.",
                    "Then bake it for an hour, in an oven that is really hot.",
                    "Enjoy your meal.");

    @Test
    void paragraphs_on_the_same_thing_are_matched_in_order() {
        assertThat(ParagraphMatch.of(SHORT, LONG).pairs())
                .containsExactly(new Pair(0, 0), new Pair(1, 2), new Pair(2, 4));
    }

    @Test
    void a_place_within_a_match_is_kept_and_between_matches_goes_in_proportion() {
        ParagraphMatch match = ParagraphMatch.of(SHORT, LONG);

        assertThat(match.toRight(1.5)).isEqualTo(2.5);
        assertThat(match.toLeft(4.25)).isEqualTo(2.25);
        assertThat(match.toLeft(1.5)).isEqualTo(1);
        assertThat(match.toRight(3)).isEqualTo(5);
    }

    @Test
    void without_a_match_the_relative_place_counts() {
        ParagraphMatch match =
                ParagraphMatch.of(List.of("one", "two"), List.of("a", "b", "c", "d"));

        assertThat(match.pairs()).isEmpty();
        assertThat(match.toRight(0.5)).isEqualTo(1);
        assertThat(match.toLeft(4)).isEqualTo(2);
    }

    @Test
    void common_words_alone_make_no_match() {
        List<String> left = IntStream.range(0, 10).mapToObj(i -> "this is the left" + i).toList();
        List<String> right = IntStream.range(0, 10).mapToObj(i -> "this is the right" + i).toList();

        assertThat(ParagraphMatch.of(left.subList(0, 1), left.subList(0, 1)).pairs()).hasSize(1);
        assertThat(ParagraphMatch.of(left, right).pairs()).isEmpty();
    }

    @Test
    void a_place_beyond_a_text_is_its_end() {
        ParagraphMatch match = ParagraphMatch.of(List.of(), List.of("a"));

        assertThat(match.toRight(7)).isEqualTo(1);
        assertThat(match.toLeft(-1)).isEqualTo(0);
    }

    @Test
    void places_never_fall() {
        ParagraphMatch match = ParagraphMatch.of(SHORT, LONG);
        double before = 0;
        for (double place = 0; place <= SHORT.size(); place += 0.05) {
            assertThat(match.toRight(place)).isGreaterThanOrEqualTo(before);
            before = match.toRight(place);
        }
    }

    @Test
    void thousands_of_paragraphs_are_matched() {
        List<String> left = IntStream.range(0, 1_500).mapToObj(i -> "step number " + i).toList();
        List<String> right = IntStream.range(20, 1_500).mapToObj(i -> "number " + i).toList();

        assertThat(ParagraphMatch.of(left, right).pairs())
                .hasSize(1_480)
                .allMatch(pair -> pair.left() == pair.right() + 20);
    }
}
