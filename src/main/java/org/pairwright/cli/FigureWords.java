package org.pairwright.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Reason;

/// Figures in words: an undefined one says why.
final class FigureWords {
    /// What three decimals show.
    private static final double SHOWN = .001;

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

    /// A figure with its interval, or with why it has none.
    static String with(Figure figure, Interval interval) {
        return figure instanceof Figure.Undefined
                ? of(figure)
                : switch (interval) {
                    case Interval.Known known -> of(figure) + " " + of(known);
                    case Interval.Undefined(Reason reason) ->
                            reason == Reason.NOT_ASKED
                                    ? of(figure)
                                    : "%s (no interval: %s)".formatted(of(figure), reason.words());
                };
    }

    static String of(Interval.Known known) {
        return "[%s, %s]".formatted(of(known.low()), of(known.high()));
    }

    /// A width, which is more than nothing however small it is.
    static String ofWidth(double width) {
        return width > 0 && width < SHOWN
                ? new BigDecimal(width)
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString()
                : of(width);
    }

    /// A share as a whole number of percent.
    static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.0f %%", 100 * share);
    }
}
