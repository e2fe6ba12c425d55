package org.pairwright.domain.filter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// From a number of milliseconds up to another, which is not reached: since 1970, or of how long
/// something took. As words it is one of them, such as a day, or two with [#TO] between them, of
/// which one may be left out: from the beginning of the first up to the beginning of the second.
///
/// @param from in milliseconds; the least there is where it has no beginning
/// @param to in milliseconds, more than `from`; the most there is where it has no end
public record Stretch(long from, long to) {
    /// What stands between the two ends.
    static final String TO = "..";

    private static final long SECOND = 1_000;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern MINUTE =
            Pattern.compile(DAY.pattern() + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?");

    private static final int MINUTE_LENGTH = "2026-05-14T10:05".length();

    public Stretch {
        if (from >= to) {
            throw new IllegalArgumentException("From " + from + " up to " + to + " is nothing.");
        }
    }

    /// A stretch of time: a year, a month, a day, a minute or a second in UTC, or from one of them
    /// up to another; empty where it can't be read.
    public static Optional<Stretch> ofTimes(String text) {
        return of(text, Stretch::time);
    }

    /// How long something took, in whole seconds: so many and less than one more, or from so many
    /// up to so many; empty where it can't be read.
    public static Optional<Stretch> ofSeconds(String text) {
        return of(text, Stretch::seconds);
    }

    /// Some time, as [#ofTimes] reads it.
    ///
    /// @param from the first second, since 1970
    /// @param last the last one that is in it
    public static String times(long from, long last) {
        return moment(from) + TO + moment(last + 1);
    }

    /// How long something took, as [#ofSeconds] reads it.
    ///
    /// @param to in seconds, which are not reached
    public static String seconds(long from, long to) {
        return from + TO + to;
    }

    private static String moment(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static Optional<Stretch> of(String text, Function<String, Optional<Stretch>> reader) {
        int at = text.indexOf(TO);
        if (at < 0) {
            return reader.apply(text);
        }
        String first = text.substring(0, at);
        String second = text.substring(at + TO.length());
        Optional<Long> from =
                first.isEmpty()
                        ? Optional.of(Long.MIN_VALUE)
                        : reader.apply(first).map(Stretch::from);
        Optional<Long> to =
                second.isEmpty()
                        ? Optional.of(Long.MAX_VALUE)
                        : reader.apply(second).map(Stretch::from);
        return first.isEmpty() && second.isEmpty()
                ? Optional.empty()
                : from.flatMap(
                        begin -> to.filter(end -> begin < end).map(end -> new Stretch(begin, end)));
    }

    private static Optional<Stretch> seconds(String text) {
        return SECONDS.matcher(text).matches()
                ? Optional.of(Long.parseLong(text) * SECOND)
                        .map(from -> new Stretch(from, from + SECOND))
                : Optional.empty();
    }

    private static Optional<Stretch> time(String text) {
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return Optional.of(between(year.atDay(1), year.plusYears(1).atDay(1)));
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(between(month.atDay(1), month.plusMonths(1).atDay(1)));
        }
        if (DAY.matcher(text).matches()) {
            return day(text).map(day -> between(day, day.plusDays(1)));
        }
        if (!MINUTE.matcher(text).matches()) {
            return Optional.empty();
        }
        return day(text.substring(0, text.indexOf('T')))
                .map(day -> {
                    LocalDateTime from = LocalDateTime.parse(text);
                    return between(
                            from,
                            text.length() == MINUTE_LENGTH
                                    ? from.plusMinutes(1)
                                    : from.plusSeconds(1));
                });
    }

    /// Not every month has 31.
    private static Optional<LocalDate> day(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static Stretch between(LocalDate from, LocalDate to) {
        return between(from.atStartOfDay(), to.atStartOfDay());
    }

    private static Stretch between(LocalDateTime from, LocalDateTime to) {
        return new Stretch(millis(from), millis(to));
    }

    private static long millis(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
