package org.pairwright.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// How long requests wait for each other and for an endpoint.
class PaceTest {
    private final AtomicLong clock = new AtomicLong(5);

    @Test
    void requests_are_spread_over_a_minute() {
        Pace pace = new Pace(60, clock::get);

        assertThat(pace.take()).isZero();
        assertThat(pace.take()).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.take()).isEqualTo(Duration.ofSeconds(2));
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(pace.take()).isZero();
    }

    @Test
    void without_a_limit_none_waits() {
        Pace pace = new Pace(0, clock::get);

        assertThat(pace.take()).isZero();
        assertThat(pace.take()).isZero();
    }

    @Test
    void an_endpoint_asks_for_seconds_or_names_a_time() {
        Instant now = Instant.parse("2026-11-27T02:00:00Z");

        assertThat(Backoff.asked("12", now)).isEqualTo(Duration.ofSeconds(12));
        assertThat(Backoff.asked("Fri, 27 Nov 2026 02:00:30 GMT", now))
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(Backoff.asked("Fri, 27 Nov 2026 01:00:30 GMT", now)).isZero();
        assertThat(Backoff.asked("soon", now)).isZero();
        assertThat(Backoff.asked("", now)).isZero();
    }
}
