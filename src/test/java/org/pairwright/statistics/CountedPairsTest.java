package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What two annotators of an item say, counted over all twos.
class CountedPairsTest {
    @Test
    void what_is_taken_for_what() {
        assertThat(Confusion.of(Grid.of("001 12- 2-- 000", 3)))
                .containsExactly(List.of(4L, 2L, 0L), List.of(2L, 0L, 1L), List.of(0L, 1L, 0L));
    }

    @Test
    void of_two_annotators_the_counts_of_a_tag_are_their_table() {
        assertThat(TagCounts.of(Grid.of("11 11 10 01 01 01 00"), 0, 1))
                .isEqualTo(new TagCounts(2, 1, 3, 1));
    }

    @Test
    void three_annotators_are_three_twos() {
        assertThat(TagCounts.of(Grid.of("110"), 0, 1)).isEqualTo(new TagCounts(1, 2, 0, 0));
        assertThat(TagCounts.of(Grid.of("001"), 0, 1)).isEqualTo(new TagCounts(0, 0, 2, 1));
    }

    @Test
    void a_panel_has_a_leader_only_where_one_category_leads_alone() {
        Panel panel = Panel.of(Grid.of("001 01- ---1", 2));

        assertThat(panel.leader(0)).isZero();
        assertThat(panel.leader(1)).isEqualTo(-1);
        assertThat(panel.share(0, 1)).isEqualTo(1 / 3.0);
        assertThat(panel.agreement(0)).isEqualTo(1 / 3.0);
        assertThat(panel.size(9)).isZero();
    }

    /// Of few annotators and categories all pairs are counted at once, of many one after the other.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pairs_of_annotators_are_the_same_in_a_scheme_of_many_categories(long seed) {
        Ratings few = new RandomRatings(seed).ratings();
        int[] same = IntStream.range(0, few.categories()).toArray();
        Ratings many = few.relabeled(600, same);

        List<AnnotatorPairs.Pair> ofFew = AnnotatorPairs.of(few);
        List<AnnotatorPairs.Pair> ofMany = AnnotatorPairs.of(many);

        assertThat(ofMany).hasSameSizeAs(ofFew);
        for (int i = 0; i < ofFew.size(); i++) {
            assertThat(ofMany.get(i).first()).isEqualTo(ofFew.get(i).first());
            assertThat(ofMany.get(i).second()).isEqualTo(ofFew.get(i).second());
            assertThat(ofMany.get(i).items()).isEqualTo(ofFew.get(i).items());
            assertThat(ofMany.get(i).agreement()).isEqualTo(ofFew.get(i).agreement());
            assertThat(ofMany.get(i).kappa()).isEqualTo(ofFew.get(i).kappa());
        }
    }
}
