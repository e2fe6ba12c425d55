package org.pairwright.ui.kit;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times of day, as every screen writes them.
public final class Times {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.ENGLISH);

    private Times() {}

    /// Such as Nov 26, 2026.
    public static String day(ZonedDateTime time) {
        return DAY.format(time);
    }

    /// Such as 8:04 PM.
    public static String minute(ZonedDateTime time) {
        return MINUTE.format(time);
    }

    /// Such as Nov 26, 2026, 8:04 PM.
    public static String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }
}
