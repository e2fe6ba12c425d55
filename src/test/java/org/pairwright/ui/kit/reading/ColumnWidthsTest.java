package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columns_with_room_are_as_wide_as_they_like() {
        assertThat(ColumnWidths.in(500, new double[] {100, 200}, new double[] {50, 50}))
                .containsExactly(100, 200);
    }

    @Test
    void without_room_the_wide_ones_give_way() {
        assertThat(ColumnWidths.in(300, new double[] {60, 900, 500}, new double[] {50, 50, 50}))
                .containsExactly(60, 120, 120);
    }

    @Test
    void none_is_narrower_than_its_least() {
        assertThat(ColumnWidths.in(60, new double[] {900, 900}, new double[] {80, 80}))
                .containsExactly(80, 80);
    }
}
