package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_is_what_sorting_would_put_there_and_nothing_before_it_is_larger(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            double[] numbers = new double[1 + random.nextInt(300)];
            int different = 1 + random.nextInt(numbers.length);
            Arrays.setAll(numbers, i -> random.nextInt(different));
            int place = random.nextInt(numbers.length);
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);

            double found = Selection.of(numbers, place);

            assertThat(found).as("seed %d, run %d", seed, run).isEqualTo(sorted[place]);
            assertThat(Arrays.stream(numbers, 0, place).max().orElse(found))
                    .isLessThanOrEqualTo(found);
            assertThat(Arrays.stream(numbers, place, numbers.length).min().orElse(found))
                    .isEqualTo(found);
        }
    }
}
