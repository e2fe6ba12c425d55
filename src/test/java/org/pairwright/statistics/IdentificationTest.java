package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// When the model of Dawid and Skene is refused.
class IdentificationTest {
    @Test
    void two_annotators_are_not_enough() {
        assertThat(reason("01 01 10 11")).isEqualTo(Reason.TOO_FEW_ANNOTATORS);
    }

    @Test
    void three_annotators_need_an_item_that_all_labeled() {
        assertThat(reason("01- -01 1-1 0-0")).isEqualTo(Reason.NOT_TOGETHER);
    }

    @Test
    void groups_of_annotators_need_an_item_in_common() {
        assertThat(reason("011--- ---011 101---")).isEqualTo(Reason.NOT_CONNECTED);
    }

    @Test
    void one_category_tells_nobody_apart() {
        assertThat(reason("000 000")).isEqualTo(Reason.ONE_CATEGORY);
    }

    @Test
    void items_need_two_labels() {
        assertThat(reason("0-- -1- --0")).isEqualTo(Reason.NO_OVERLAP);
    }

    @Test
    void three_annotators_of_the_same_items_are() {
        assertThat(DawidSkene.of(Grid.of("011 101 000"), 1, .01, 1))
                .isInstanceOf(DawidSkene.Estimated.class);
    }

    private static Reason reason(String grid) {
        return ((DawidSkene.Undefined) DawidSkene.of(Grid.of(grid), 1, .01, 1)).reason();
    }
}
