package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Columns that take as few bytes as their numbers need.
class IntColumnTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_column_holds_what_was_set_however_wide_it_became(long seed) {
        Random random = new Random(seed);
        IntColumn column = new IntColumn();
        int[] expected = new int[5_000];
        for (int i = 0; i < 2_000; i++) {
            int row = random.nextInt(expected.length);
            expected[row] = random.nextInt(Integer.MAX_VALUE) >>> random.nextInt(31);
            column.set(row, expected[row]);
        }

        for (int row = 0; row < expected.length; row++) {
            assertThat(column.get(row)).isEqualTo(expected[row]);
        }
    }

    @Test
    void zeros_take_no_room_and_small_numbers_a_byte() {
        IntColumn column = new IntColumn();
        column.set(1_000_000, 0);
        assertThat(column.bytes()).isZero();

        column.set(1_000_000, 255);
        assertThat(column.bytes()).isEqualTo(1_000_001);
        column.set(3, 256);
        assertThat(column.bytes()).isEqualTo(2_000_002);
        column.set(4, 65_536);
        assertThat(column.bytes()).isEqualTo(4_000_004);
        assertThat(column.get(1_000_000)).isEqualTo(255);
    }

    @Test
    void there_are_no_numbers_below_0() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntColumn().set(0, -1))
                .withMessage("A number of a column can't be -1.");
    }
}
