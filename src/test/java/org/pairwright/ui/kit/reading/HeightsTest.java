package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeightsTest {
    private final Heights heights = new Heights(Document.ofMarkdown("a\n\nb\n\nc"));

    @Test
    void all_are_guessed_before_they_are_measured() {
        heights.guessFor(600, 15);

        assertThat(heights.total()).isPositive();
        assertThat(heights.isMeasured(1)).isFalse();
    }

    @Test
    void what_is_above_goes_by_what_was_measured() {
        heights.guessFor(600, 15);
        heights.total();
        heights.measured(0, 100);
        heights.measured(1, 50);
        heights.measured(2, 10);

        assertThat(heights.above(2)).isEqualTo(150);
        assertThat(heights.total()).isEqualTo(160);
    }

    @Test
    void a_block_is_found_by_its_distance() {
        heights.guessFor(600, 15);
        heights.measured(0, 100);
        heights.measured(1, 50);
        heights.measured(2, 10);

        assertThat(heights.at(0)).isZero();
        assertThat(heights.at(99)).isZero();
        assertThat(heights.at(100)).isEqualTo(1);
        assertThat(heights.at(155)).isEqualTo(2);
        assertThat(heights.at(9_999)).isEqualTo(2);
    }

    @Test
    void another_width_makes_all_guesses_again() {
        heights.guessFor(600, 15);
        heights.measured(0, 100);
        heights.guessFor(500, 15);

        assertThat(heights.isMeasured(0)).isFalse();
    }
}
