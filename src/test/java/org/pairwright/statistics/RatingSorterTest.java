package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RatingSorterTest {
    @Test
    void labels_of_an_item_stand_together_in_the_order_in_which_they_came() {
        int[][] labels = {{2, 0, 1}, {0, 1, 300}, {2, 1, 0}, {0, 0, 70_000}};
        RatingSorter sorter = new RatingSorter(4, 2, 70_001);
        for (int[] label : labels) {
            sorter.count(label[0]);
        }
        for (int[] label : labels) {
            sorter.place(label[0], label[1], label[2]);
        }

        Ratings ratings = sorter.ratings(7, 7, 8, 9);

        assertThat(ratings.items()).isEqualTo(4);
        assertThat(ratings.labels()).isEqualTo(4);
        assertThat(ratings.starts()).containsExactly(0, 2, 2, 4, 4);
        assertThat(ratings.labelsOf(0)).containsExactly(300, 70_000);
        assertThat(ratings.labelsOf(2)).containsExactly(1, 0);
        assertThat(ratings.annotatorAt(0)).isEqualTo(1);
        assertThat(ratings.annotatorAt(1)).isZero();
        assertThat(ratings.clusters()).containsExactly(7, 7, 8, 9);
    }

    @Test
    void without_labels_there_are_items_all_the_same() {
        Ratings ratings = new RatingSorter(2, 0, 3).ratings(0, 1);

        assertThat(ratings.items()).isEqualTo(2);
        assertThat(ratings.labels()).isZero();
    }

    @Test
    void each_item_needs_a_cluster() {
        assertThatThrownBy(() -> new RatingSorter(2, 1, 3).ratings(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 2 items, and 1 clusters of them.");
    }
}
