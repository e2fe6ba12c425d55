package org.pairwright.ui.labeling;

import java.time.Duration;
import org.pairwright.ui.kit.Messages;

/// How long something took, as people say it: to the minute, and below that to the second.
final class DurationWords {
    private DurationWords() {}

    static String of(Duration duration, Messages messages) {
        if (duration.toHours() > 0) {
            return messages.of(
                    "label.duration.hours", duration.toHours(), duration.toMinutesPart());
        }
        return duration.toMinutes() > 0
                ? messages.of("label.duration.minutes", duration.toMinutes())
                : messages.of("label.duration.seconds", duration.toSeconds());
    }
}
