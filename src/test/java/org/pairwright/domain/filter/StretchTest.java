package org.pairwright.domain.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stretches of time, and of how long something took, as people write them.
class StretchTest {
    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "2024-02, 2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
        "2026-05-14T23:59, 2026-05-14T23:59:00Z, 2026-05-15T00:00:00Z",
        "2026-05-14T10:05:07, 2026-05-14T10:05:07Z, 2026-05-14T10:05:08Z",
        "2026-05..2026-06-15, 2026-05-01T00:00:00Z, 2026-06-15T00:00:00Z",
        "2026-05-14T10:05..2026-05-14T11:20:30, 2026-05-14T10:05:00Z, 2026-05-14T11:20:30Z"
    })
    void a_time_is_in_utc_and_ends_where_the_next_one_begins(
            String text, Instant from, Instant to) {
        assertThat(Stretch.ofTimes(text))
                .contains(new Stretch(from.toEpochMilli(), to.toEpochMilli()));
    }

    @Test
    void one_end_may_be_left_out() {
        long may = Instant.parse("2026-05-01T00:00:00Z").toEpochMilli();

        assertThat(Stretch.ofTimes("2026-05..")).contains(new Stretch(may, Long.MAX_VALUE));
        assertThat(Stretch.ofTimes("..2026-05")).contains(new Stretch(Long.MIN_VALUE, may));
        assertThat(Stretch.ofSeconds("64..")).contains(new Stretch(64_000, Long.MAX_VALUE));
    }

    @Test
    void so_many_seconds_are_less_than_one_more() {
        assertThat(Stretch.ofSeconds("4")).contains(new Stretch(4_000, 5_000));
        assertThat(Stretch.ofSeconds("4..8")).contains(new Stretch(4_000, 8_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "today",
                "2026-13",
                "2026-02-29",
                "2026-05-14T24:00",
                "2026-05-14T10",
                "2026-06..2026-05",
                "2026..2026",
                "2026-05...2026-06",
                "2026..2027..2028"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(Stretch.ofTimes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "-1", "1.5", "8..4", "4..4", "1234567890"})
    void what_are_no_seconds_are_none(String text) {
        assertThat(Stretch.ofSeconds(text)).isEmpty();
    }

    @Test
    void what_is_written_reads_as_the_same() {
        assertThat(Stretch.times(1_780_000_000, 1_780_003_599))
                .isEqualTo("2026-05-28T20:26:40..2026-05-28T21:26:40");
        assertThat(Stretch.ofTimes(Stretch.times(1_780_000_000, 1_780_003_599)))
                .contains(new Stretch(1_780_000_000_000L, 1_780_003_600_000L));
        assertThat(Stretch.ofSeconds(Stretch.seconds(0, 1))).contains(new Stretch(0, 1_000));
    }
}
