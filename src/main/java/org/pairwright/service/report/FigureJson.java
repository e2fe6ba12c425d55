package org.pairwright.service.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.agreement.AgreementFigure;
import org.pairwright.statistics.AlphaEstimate;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Reason;

/// Figures as JSON: an undefined one is null, with a reason beside it.
public final class FigureJson {
    private FigureJson() {}

    /// The number alone.
    public static @Nullable Double number(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> known.number();
            case Figure.Undefined _ -> null;
        };
    }

    /// Puts a figure, and why there is none among the reasons.
    public static void put(JsonObject object, JsonObject reasons, String key, Figure figure) {
        object.put(key, number(figure));
        if (figure instanceof Figure.Undefined undefined) {
            reasons.put(key, undefined.reason().words());
        }
    }

    /// Puts a figure, and beside it why there is none, as `KEY_reason`.
    public static JsonObject put(JsonObject object, String key, Figure figure) {
        object.put(key, number(figure));
        return figure instanceof Figure.Undefined undefined
                ? object.put(key + "_reason", undefined.reason().words())
                : object;
    }

    /// Alpha with its interval.
    public static JsonObject of(AlphaEstimate alpha) {
        JsonObject object = new JsonObject().put("value", number(alpha.alpha()));
        put(object, alpha.interval());
        if (alpha.alpha() instanceof Figure.Undefined undefined) {
            object.put("reason", undefined.reason().words());
        } else if (alpha.interval() instanceof Interval.Undefined undefined) {
            object.put("ci_reason", undefined.reason().words());
        }
        return object;
    }

    /// A figure with its interval and what it rests on.
    static JsonObject of(AgreementFigure figure) {
        return with(of(new AlphaEstimate(figure.figure(), figure.interval())), figure.basis());
    }

    /// An interval by itself.
    public static JsonObject of(Interval interval) {
        JsonObject json = put(new JsonObject(), interval);
        return interval instanceof Interval.Undefined(Reason reason)
                ? json.put("ci_reason", reason.words())
                : json;
    }

    /// Puts an interval and a standard error.
    public static JsonObject put(JsonObject object, Interval interval) {
        return switch (interval) {
            case Interval.Known known ->
                    object.put("ci", List.of(known.low(), known.high()))
                            .put("se", known.standardError());
            case Interval.Undefined _ -> object.put("ci", null).put("se", null);
        };
    }

    /// Adds what a figure rests on.
    public static JsonObject with(JsonObject object, Basis basis) {
        return object.put("n_items", basis.items())
                .put("n_labels", basis.labels())
                .put("n_annotators", basis.annotators());
    }
}
