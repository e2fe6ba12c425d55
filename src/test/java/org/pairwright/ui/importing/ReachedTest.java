package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReachedTest {
    @Test
    void what_is_left_takes_as_long_as_what_was_done() {
        Reached reached = new Reached(250, 1_000, 5_000, Duration.ofSeconds(2));

        assertThat(reached.share()).isEqualTo(0.25);
        assertThat(reached.pace()).hasValue(2_500);
        assertThat(reached.left()).contains(Duration.ofSeconds(6));
    }

    @Test
    void in_the_first_moments_nothing_is_foretold() {
        Reached reached = new Reached(250, 1_000, 5_000, Duration.ofMillis(900));

        assertThat(reached.pace()).isEmpty();
        assertThat(reached.left()).isEmpty();
    }

    @Test
    void an_unknown_size_is_no_share() {
        assertThat(Reached.NOTHING.share()).isNegative();
    }
}
