package org.pairwright.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.Rate;
import org.pairwright.service.report.FigureText;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.chart.Reading;

/// What the Compare screen says. Figures are written as reports write them.
///
/// @param categoryNames what hazard categories are called, by their codes
/// @param shortNames what is compared, by its name, for where there is little room
record CompareWords(
        Messages messages, Map<String, String> categoryNames, Map<String, String> shortNames) {
    /// Those of what a comparison found.
    static CompareWords of(
            CompareReport report, Messages messages, Map<String, String> categoryNames) {
        return new CompareWords(
                messages,
                categoryNames,
                ShortNames.of(report.contestants().stream().map(Contestant::name).toList()));
    }

    /// A name as pictures print it.
    String brief(String name) {
        return shortNames.getOrDefault(name, name);
    }

    String of(String key, Object... values) {
        return messages.of(key, values);
    }

    String number(double number) {
        return FigureText.of(number);
    }

    String percent(double share) {
        return FigureText.percent(share);
    }

    /// A share, or a sign that there is none.
    String percent(Figure figure) {
        return figure instanceof Figure.Known(double share) ? percent(share) : none();
    }

    String none() {
        return messages.of("compare.none");
    }

    String count(long number) {
        return FigureText.count(number);
    }

    /// A share with its interval, in one; why there is none where there is none.
    String percent(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Known _ -> FigureText.percent(figure, interval);
            case Figure.Undefined undefined ->
                    messages.of("compare.undefined", undefined.reason().words());
        };
    }

    /// An interval of a share; empty where there is none.
    String interval(Interval interval) {
        return interval instanceof Interval.Known known
                ? of("compare.interval.of", percent(known.low()), percent(known.high()))
                : "";
    }

    /// A difference of shares in points of a hundred, with its sign.
    String points(double share) {
        BigDecimal points =
                BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
        String digits = points.abs().toPlainString();
        return switch (points.signum()) {
            case 1 -> "+" + digits;
            case -1 -> "\u2212" + digits;
            default -> "0";
        };
    }

    /// The same on a scale.
    String tick(double share) {
        BigDecimal points =
                BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
        String digits = points.abs().stripTrailingZeros().toPlainString();
        return points.signum() == 0 ? "0" : (points.signum() > 0 ? "+" : "\u2212") + digits;
    }

    /// The same with its interval.
    String points(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Undefined undefined ->
                    messages.of("compare.undefined", undefined.reason().words());
            case Figure.Known known ->
                    interval instanceof Interval.Known bounds
                            ? of(
                                    "compare.points.interval",
                                    points(known.number()),
                                    points(bounds.low()),
                                    points(bounds.high()))
                            : of("compare.points.of", points(known.number()));
        };
    }

    /// What a rate rests on.
    String basis(Rate rate) {
        return of("compare.basis.of", rate.items(), rate.labels(), rate.annotators());
    }

    String category(String code) {
        return categoryNames.getOrDefault(code, code);
    }

    String measure(Measure measure) {
        return of(
                switch (measure) {
                    case WIN_RATE -> "compare.measure.wins";
                    case HELPFUL_WIN_RATE -> "compare.measure.helpful";
                    case SAFER_WIN_RATE -> "compare.measure.safer";
                    case UNSAFE_RATE -> "compare.measure.unsafe";
                    case SEVERE_RATE -> "compare.measure.severe";
                    case HELPFUL_BUT_UNSAFE_RATE -> "compare.measure.helpfulUnsafe";
                    case REFUSAL_RATE -> "compare.measure.refusal";
                    case PARTIAL_REFUSAL_RATE -> "compare.measure.partial";
                    case OVER_REFUSAL_RATE -> "compare.measure.overRefusal";
                });
    }

    /// A figure as pictures draw it.
    static Reading reading(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Known(double value) ->
                    interval instanceof Interval.Known known
                            ? new Reading.Within(value, known.low(), known.high())
                            : new Reading.Alone(value);
            case Figure.Undefined _ -> new Reading.Nothing();
        };
    }
}
