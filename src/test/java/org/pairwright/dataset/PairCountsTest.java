package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PairCountsTest {
    private final PairCounts counts = new PairCounts();

    @Test
    void reasons_come_in_the_order_in_which_they_are_tried() {
        counts.exclude(ExclusionCode.BLANK);
        counts.exclude(ExclusionCode.GOLD);
        counts.exclude(ExclusionCode.BLANK);
        assertThat(counts.excluded().toString()).isEqualTo("{gold=1, blank=2}");
    }

    @Test
    void a_lost_pair_is_a_defect() {
        counts.export();
        assertThatThrownBy(() -> counts.requireTotal(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("2 pairs were read, but 1 were counted.");
    }
}
