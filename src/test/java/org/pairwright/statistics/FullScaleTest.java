package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Weights go by the whole scale of the scheme. R's irr and scikit-learn drop categories that
/// nobody used before they count steps, so that two neighbors of an unused category are one step
/// apart there and two here. The weighted kappas differ where a category in between is unused, and
/// only there; where the numbers are those of both, the same table gives the same figure.
class FullScaleTest {
    /// Twenty items on a scale of 1 to 6, of which neither uses 5: rows are the first annotator's.
    private static final long[][] TABLE = {
        {2, 1, 0, 0, 0, 0},
        {1, 3, 1, 0, 0, 1},
        {0, 1, 2, 1, 0, 0},
        {0, 0, 1, 2, 0, 1},
        {0, 0, 0, 0, 0, 0},
        {0, 0, 1, 0, 0, 2},
    };

    private static final double[] SCALE = {1, 2, 3, 4, 5, 6};
    private static final double[] STEPS_BETWEEN_USED = {0, 1, 2, 3, 3, 4};

    @Test
    void an_unused_category_keeps_its_neighbors_apart() {
        assertThat(linear(SCALE)).isCloseTo(byHand(SCALE, 1), within(1e-12));
        assertThat(quadratic(SCALE)).isCloseTo(byHand(SCALE, 2), within(1e-12));
        assertThat(linear(SCALE)).isNotCloseTo(linear(STEPS_BETWEEN_USED), within(1e-3));
    }

    @Test
    void steps_between_used_categories_alone_are_what_other_programs_count() {
        assertThat(linear(STEPS_BETWEEN_USED))
                .isCloseTo(byHand(STEPS_BETWEEN_USED, 1), within(1e-12));
        assertThat(quadratic(STEPS_BETWEEN_USED))
                .isCloseTo(byHand(STEPS_BETWEEN_USED, 2), within(1e-12));
    }

    private static double linear(double[] numbers) {
        return CohenKappa.of(TABLE, new Weights.Linear(numbers)).value().orElseThrow();
    }

    private static double quadratic(double[] numbers) {
        return CohenKappa.of(TABLE, new Weights.Quadratic(numbers)).value().orElseThrow();
    }

    /// 1 - observed / expected disagreement, as Cohen (1968) writes it.
    private static double byHand(double[] numbers, int power) {
        double n = 0;
        double[] rows = new double[TABLE.length];
        double[] columns = new double[TABLE.length];
        double observed = 0;
        for (int i = 0; i < TABLE.length; i++) {
            for (int j = 0; j < TABLE.length; j++) {
                n += TABLE[i][j];
                rows[i] += TABLE[i][j];
                columns[j] += TABLE[i][j];
                observed += TABLE[i][j] * distance(numbers, i, j, power);
            }
        }
        double expected = 0;
        for (int i = 0; i < TABLE.length; i++) {
            for (int j = 0; j < TABLE.length; j++) {
                expected += rows[i] * columns[j] / n * distance(numbers, i, j, power);
            }
        }
        return 1 - observed / expected;
    }

    private static double distance(double[] numbers, int one, int other, int power) {
        return Math.pow(Math.abs(numbers[one] - numbers[other]), power);
    }
}
