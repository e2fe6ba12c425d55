package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActiveTimeTest {
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private final ActiveTime time = new ActiveTime(() -> now);

    private void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Test
    void reading_counts() {
        pass(Duration.ofSeconds(90));

        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void a_long_absence_counts_only_for_a_while() {
        pass(Duration.ofSeconds(10));
        time.touch();
        pass(Duration.ofHours(3));
        time.touch();
        pass(Duration.ofSeconds(5));

        assertThat(time.elapsed()).isEqualTo(ActiveTime.IDLE_AFTER.plusSeconds(15));
    }

    @Test
    void the_next_pair_begins_at_nothing() {
        pass(Duration.ofSeconds(10));
        time.restart();

        assertThat(time.elapsed()).isZero();
    }
}
