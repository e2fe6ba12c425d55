package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Kendall, M. G. and Babington Smith, B. (1940), Biometrika 31, 326: a dog's preferences among six
/// foods.
class KendallBabingtonSmith1940Test {
    private final Reference paper = Reference.of("kendall-circular-triads");

    @Test
    void circular_triads() {
        CircularTriads triads = CircularTriads.of(preferred());

        paper.expected("circular triads T").is((double) triads.circular());
        paper.expected("zeta").is(triads.zeta().orElseThrow());
        assertThat(triads.complete()).isEqualTo(20);
    }

    @Test
    void a_comparison_that_is_missing_leaves_triads_out_and_zeta_undefined() {
        boolean[][] preferred = preferred();
        preferred[0][1] = false;

        CircularTriads triads = CircularTriads.of(preferred);

        assertThat(triads.complete()).isEqualTo(16);
        assertThat(triads.zeta()).isEmpty();
    }

    private boolean[][] preferred() {
        JsonNode matrix = paper.input("matrix");
        boolean[][] preferred = new boolean[matrix.size()][matrix.size()];
        for (int i = 0; i < preferred.length; i++) {
            for (int j = 0; j < preferred.length; j++) {
                preferred[i][j] = matrix.get(i).get(j).asInt() == 1;
            }
        }
        return preferred;
    }
}
