package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Truths are called what labels call them, wherever a random start ends.
class MeaningTest {
    private static final int ITEMS = 36;

    /// Two annotators look, two always say 0, and somebody else labels four items alone.
    @Test
    void a_rare_category_does_not_take_the_place_of_a_frequent_one() {
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < ITEMS; item++) {
            for (int annotator = 0; annotator < 4; annotator++) {
                columns.add(item, annotator, annotator < 2 ? item % 2 : 0);
            }
        }
        int[] alone = {0, 1, 0, 2};
        for (int i = 0; i < alone.length; i++) {
            columns.add(ITEMS + i, 4, alone[i]);
        }
        Ratings ratings = columns.ratings(3);

        for (int seed = 0; seed < 20; seed++) {
            DawidSkeneFit fit =
                    ((DawidSkene.Estimated)
                                    DawidSkene.of(
                                            ratings, DawidSkene.STARTS, DawidSkene.SMOOTHING, seed))
                            .fit();

            assertThat(fit.posterior(new int[] {0, 1, 2, 3}, new int[] {1, 1, 0, 0})[1])
                    .as("seed %d", seed)
                    .isGreaterThan(.9);
            assertThat(fit.accuracy(0)).as("seed %d", seed).isGreaterThan(.9);
        }
    }
}
