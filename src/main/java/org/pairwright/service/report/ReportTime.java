package org.pairwright.service.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as reports tell them: in UTC, so that they are the same everywhere.
final class ReportTime {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private ReportTime() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment) + " UTC";
    }
}
