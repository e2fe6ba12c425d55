package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Robust errors of a [LogisticRegression].
class RobustErrorsTest {
    private static final int ROWS = 20;
    private static final int OUTCOMES = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_row_for_each_outcome_and_one_for_all_that_are_alike_say_the_same(long seed) {
        Random random = new Random(seed);
        double[][] known = new double[ROWS][];
        Arrays.setAll(known, row -> new double[] {1, row / 10.0});
        double[][] knownOfEach = new double[OUTCOMES][];
        int[] cameOfEach = new int[OUTCOMES];
        int[] ones = new int[OUTCOMES];
        Arrays.fill(ones, 1);
        int[] came = new int[ROWS];
        int[] of = new int[ROWS];
        int[] clusters = new int[OUTCOMES];
        PackedInts rowOf = new PackedInts(OUTCOMES, ROWS);
        PackedInts outcomes = new PackedInts(OUTCOMES, 1);
        for (int i = 0; i < OUTCOMES; i++) {
            int row = random.nextInt(ROWS);
            rowOf.set(i, row);
            knownOfEach[i] = known[row];
            cameOfEach[i] = random.nextInt(3) == 0 ? 1 : 0;
            outcomes.set(i, cameOfEach[i]);
            came[row] += cameOfEach[i];
            of[row]++;
            clusters[i] = random.nextInt(90);
        }

        List<Estimate> each =
                LogisticRegression.of(new LogisticRows(knownOfEach, cameOfEach, ones))
                        .flatMap(fit -> fit.robust(clusters))
                        .orElseThrow();
        List<Estimate> together =
                LogisticRegression.of(new LogisticRows(known, came, of))
                        .flatMap(fit -> fit.robust(rowOf, outcomes, clusters))
                        .orElseThrow();

        for (int i = 0; i < each.size(); i++) {
            assertThat(together.get(i).value()).isCloseTo(each.get(i).value(), within(1e-9));
            assertThat(together.get(i).standardError())
                    .isCloseTo(each.get(i).standardError(), within(1e-9));
            assertThat(together.get(i).degrees()).isEqualTo(each.get(i).degrees());
        }
    }
}
