package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.Messages;

class DurationWordsTest {
    private static String words(Duration duration) {
        return DurationWords.of(duration, new Messages(Locale.ENGLISH));
    }

    @Test
    void hours_are_said_with_minutes() {
        assertThat(words(Duration.ofMinutes(92))).isEqualTo("1 h 32 min");
    }

    @Test
    void below_an_hour_minutes_are_enough() {
        assertThat(words(Duration.ofSeconds(3_599))).isEqualTo("59 min");
    }

    @Test
    void below_a_minute_there_are_seconds() {
        assertThat(words(Duration.ofMillis(12_900))).isEqualTo("12 s");
    }
}
