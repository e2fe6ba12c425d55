package org.pairwright.ui.agreement;

import java.util.Map;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.chart.Reading;

/// What the Agreement screen says.
///
/// @param categoryNames what hazard categories are called, by their codes
record AgreementWords(Messages messages, Map<String, String> categoryNames) {
    String of(String key, Object... values) {
        return messages.of(key, values);
    }

    /// Such as .62.
    String number(double number) {
        return messages.of("agreement.number", number);
    }

    /// A number, or a sign that there is none.
    String number(Figure figure) {
        return switch (figure) {
            case Figure.Known(double number) -> number(number);
            case Figure.Undefined _ -> messages.of("agreement.none");
        };
    }

    String percent(double share) {
        return messages.of("agreement.percent", share);
    }

    String percent(Figure figure) {
        return switch (figure) {
            case Figure.Known(double share) -> percent(share);
            case Figure.Undefined _ -> messages.of("agreement.none");
        };
    }

    String count(long number) {
        return messages.of("agreement.count", number);
    }

    /// Such as .60 to .64; empty where there is none.
    String interval(Interval interval) {
        return switch (interval) {
            case Interval.Known known ->
                    messages.of("agreement.interval", known.low(), known.high());
            case Interval.Undefined _ -> "";
        };
    }

    String interval(Proportion.Bounds bounds) {
        return messages.of("agreement.interval.percent", bounds.low(), bounds.high());
    }

    /// A figure with its interval, in one.
    String number(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Known(double number) ->
                    interval instanceof Interval.Known known
                            ? messages.of(
                                    "agreement.number.within", number, known.low(), known.high())
                            : number(number);
            case Figure.Undefined undefined ->
                    messages.of("agreement.undefined", undefined.reason().words());
        };
    }

    /// A figure as a picture draws it.
    static Reading reading(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Known(double value) ->
                    interval instanceof Interval.Known known
                            ? new Reading.Within(value, known.low(), known.high())
                            : new Reading.Alone(value);
            case Figure.Undefined _ -> new Reading.Nothing();
        };
    }

    static Reading reading(Proportion share) {
        return switch (share.share()) {
            case Figure.Known(double value) ->
                    new Reading.Within(value, share.wilson().low(), share.wilson().high());
            case Figure.Undefined _ -> new Reading.Nothing();
        };
    }

    String category(String code) {
        return categoryNames.getOrDefault(code, code);
    }

    String type(LabelType type) {
        return messages.of(
                switch (type) {
                    case PREFERENCE -> "agreement.type.preference";
                    case STRENGTH -> "agreement.type.strength";
                    case MORE_HELPFUL -> "agreement.type.moreHelpful";
                    case SAFER -> "agreement.type.safer";
                    case SAFETY -> "agreement.type.safety";
                    case SEVERITY -> "agreement.type.severity";
                });
    }

    /// An answer as people say it; another category as it is.
    String answer(String code) {
        return switch (code) {
            case "a" -> messages.of("agreement.answer.a");
            case "b" -> messages.of("agreement.answer.b");
            case "tie" -> messages.of("agreement.answer.tie");
            case "both_bad" -> messages.of("agreement.answer.bothBad");
            case "safe" -> messages.of("agreement.answer.safe");
            case "unsafe" -> messages.of("agreement.answer.unsafe");
            default -> code;
        };
    }

    /// What a figure rests on.
    String basis(Basis basis, boolean ofResponses) {
        return messages.of(
                ofResponses ? "agreement.basis.responses" : "agreement.basis.pairs",
                basis.items(),
                basis.labels(),
                basis.annotators());
    }

    /// What was left out of it; empty where nothing was.
    String dropped(Basis basis, boolean ofResponses) {
        return basis.single() == 0
                ? ""
                : messages.of(
                        ofResponses ? "agreement.dropped.responses" : "agreement.dropped.pairs",
                        basis.single());
    }
}
