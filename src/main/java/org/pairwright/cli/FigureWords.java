package org.pairwright.cli;

import java.util.Locale;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// Figures in words: an undefined one says why.
final class FigureWords {
    private FigureWords() {}

    static String of(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> of(known.number());
            case Figure.Undefined undefined -> "undefined: " + undefined.reason().words();
        };
    }

    static String of(double number) {
        return String.format(Locale.ENGLISH, "%.3f", number);
    }

    /// A figure with its interval where that is known.
    static String with(String figure, Interval interval) {
        return interval instanceof Interval.Known known
                ? "%s [%s, %s]".formatted(figure, of(known.low()), of(known.high()))
                : figure;
    }

    /// A share as a whole number of percent.
    static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.0f %%", 100 * share);
    }
}
