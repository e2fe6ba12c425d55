package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Figures FIGURES =
            Figures.of("next 0.4 0.2 0.1 0.3\nwhat Sheet.fit\nstall 0.5\nstall 0.7\n");

    @Test
    void lines_of_one_name_are_one_list() {
        assertThat(FIGURES.named("stall")).isEqualTo(List.of(0.5, 0.7));
        assertThat(FIGURES.lines()).containsOnlyKeys("next", "stall");
    }

    @Test
    void a_quantile_is_one_of_the_figures() {
        assertThat(FIGURES.quantile("next", 0.5)).isEqualTo(0.2);
        assertThat(FIGURES.quantile("next", 0.99)).isEqualTo(0.4);
    }

    @Test
    void what_was_not_printed_is_a_failure() {
        assertThatThrownBy(() -> FIGURES.named("undo"))
                .isInstanceOf(BenchFailure.class)
                .hasMessage("No figures undo were printed.");
    }
}
