package org.pairwright.endpoint;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// How long to wait before a request is made again.
final class Backoff {
    /// Who asks for more has failed.
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 5;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private Backoff() {}

    /// Twice as long each time, and never at the same moment as others who wait.
    ///
    /// @param attempts how many were made
    static Duration after(int attempts) {
        long most = FIRST.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    /// What an endpoint asks for; zero where it asks for nothing.
    ///
    /// @param retryAfter the header of that name: seconds, or a date
    static Duration asked(String retryAfter, Instant now) {
        String asked = retryAfter.strip();
        if (SECONDS.matcher(asked).matches()) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        try {
            Instant then =
                    ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration wait = Duration.between(now, then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
