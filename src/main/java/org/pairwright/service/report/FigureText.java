package org.pairwright.service.report;

import java.util.Locale;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;

/// Figures as papers print them: `.64 [.62, .66]`, `76 %`, `p = .003`.
public final class FigureText {
    private static final double SMALLEST_P = 0.001;

    private FigureText() {}

    /// A coefficient with two decimals and no zero before the point; a minus sign where it is below
    /// zero.
    public static String of(double number) {
        return decimals(number, "%.2f");
    }

    /// The same of a figure; where it is undefined "undefined".
    public static String of(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> of(known.number());
            case Figure.Undefined _ -> "undefined";
        };
    }

    /// A figure with its interval, where there is one.
    public static String of(Figure figure, Interval interval) {
        return figure instanceof Figure.Known
                        && interval instanceof Interval.Known(double low, double high, _, _)
                ? of(figure) + " " + range(low, high)
                : of(figure);
    }

    /// An interval in brackets.
    public static String range(double low, double high) {
        return "[" + of(low) + ", " + of(high) + "]";
    }

    /// A share as a whole number of percent; one decimal where it would look like none or all and
    /// is not.
    public static String percent(double share) {
        double percent = 100 * share;
        boolean looksLikeAll = (percent > 99 && percent < 100) || (percent > 0 && percent < 1);
        String digits = looksLikeAll ? "%.1f %%" : "%.0f %%";
        return String.format(Locale.ENGLISH, digits, percent);
    }

    /// The same of a figure; where it is undefined "undefined".
    public static String percent(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> percent(known.number());
            case Figure.Undefined _ -> "undefined";
        };
    }

    /// A share with its interval, where there is one.
    public static String percent(Figure figure, Interval interval) {
        return figure instanceof Figure.Known
                        && interval instanceof Interval.Known(double low, double high, _, _)
                ? percent(figure) + " " + percents(low, high)
                : percent(figure);
    }

    /// A share that was counted, with Wilson's interval.
    public static String percent(Proportion share) {
        Proportion.Bounds bounds = share.wilson();
        return share.share() instanceof Figure.Known
                ? percent(share.share()) + " " + percents(bounds.low(), bounds.high())
                : percent(share.share());
    }

    private static String percents(double low, double high) {
        return "[" + percent(low) + ", " + percent(high) + "]";
    }

    /// A p-value: `p = .003`, or `p < .001`.
    public static String p(double p) {
        return p < SMALLEST_P ? "p < .001" : "p = " + decimals(p, "%.3f");
    }

    /// A time: "8.5 seconds", "42 seconds".
    public static String seconds(double seconds) {
        return String.format(
                Locale.ENGLISH, seconds < 10 ? "%.1f seconds" : "%,.0f seconds", seconds);
    }

    /// A number with its thousands set apart.
    public static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /// A number and its noun: "1 pair", "2,312 pairs".
    public static String count(long number, String noun) {
        String plural =
                switch (noun) {
                    case "person" -> "people";
                    default -> noun + "s";
                };
        return count(number) + " " + (number == 1 ? noun : plural);
    }

    private static String decimals(double number, String format) {
        String digits = String.format(Locale.ENGLISH, format, Math.abs(number));
        boolean negative = number < 0 && digits.chars().anyMatch(it -> it >= '1' && it <= '9');
        return (negative ? "\u2212" : "")
                + (digits.startsWith("0.") ? digits.substring(1) : digits);
    }
}
