package org.pairwright.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.agreement.PlanReport;
import org.pairwright.service.agreement.PlanTarget;
import org.pairwright.service.report.FigureJson;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Plan;
import org.pairwright.statistics.PlanAnswer;
import org.pairwright.statistics.PlanPoint;
import org.pairwright.statistics.PlanRange;

/// A plan as JSON: how many more pairs, how many labels on each of the present ones, and the curve
/// of both. What nobody can tell, and what is never enough, is null with a reason.
final class PlanJson {
    private static final int DIGITS = 4;

    private PlanJson() {}

    static JsonObject of(PlanReport report, AuditOptions options) {
        Plan plan = report.plan();
        JsonObject object = target(report);
        object.put("width", report.width());
        object.put("now", now(plan));
        switch (plan.byItems()) {
            case PlanAnswer.Enough(PlanRange range) ->
                    object.put("pairs", 0).put("pairs_range", range(range, plan.items()));
            case PlanAnswer.Needed needed ->
                    object.put("pairs", needed.more())
                            .put("pairs_range", range(needed.range(), plan.items()))
                            .put("pairs_in_all", needed.total());
            case PlanAnswer other -> nothing(object, "pairs", other, plan.items());
        }
        switch (plan.byOverlap()) {
            case PlanAnswer.Enough(PlanRange range) ->
                    object.put("overlap", (long) plan.overlap())
                            .put("overlap_range", range(range, 0));
            case PlanAnswer.Needed needed ->
                    object.put("overlap", needed.total())
                            .put("overlap_range", range(needed.range(), 0))
                            .put("labels", needed.more());
            case PlanAnswer other -> nothing(object, "overlap", other, 0);
        }
        return object.put(
                        "curve",
                        Stream.concat(
                                        points("pairs", plan.itemCurve()),
                                        points("overlap", plan.overlapCurve()))
                                .toList())
                .put("bootstrap", options.replicates())
                .put("seed", options.seed());
    }

    /// Two numbers, the second of which is null where perhaps nothing is enough.
    ///
    /// @param there is taken off both
    private static List<@Nullable Long> range(PlanRange range, long there) {
        return Arrays.asList(
                range.low() - there, range.isOpen() ? null : Long.valueOf(range.high() - there));
    }

    private static JsonObject target(PlanReport report) {
        return switch (report.target()) {
            case PlanTarget.Alpha alpha ->
                    new JsonObject()
                            .put("for", PlanCommand.ALPHA)
                            .put("type", alpha.type().code())
                            .put("of", report.isOfResponses() ? "responses" : "pairs");
            case PlanTarget.WinRate rate ->
                    new JsonObject()
                            .put("for", PlanCommand.WIN_RATE)
                            .put("source", rate.source())
                            .put("against", rate.against())
                            .put("of", "pairs");
        };
    }

    private static JsonObject now(Plan plan) {
        JsonObject now = new JsonObject().put("value", FigureJson.number(plan.figure()));
        FigureJson.put(now, plan.interval());
        if (plan.interval() instanceof Interval.Known(double low, double high, double _, int _)) {
            now.put("width", high - low);
        } else {
            now.put("width", null);
        }
        if (plan.figure() instanceof Figure.Undefined undefined) {
            now.put("reason", undefined.reason().words());
        }
        return now.put("pairs", plan.items())
                .put("prompts", plan.clusters())
                .put("labeled", plan.labeled())
                .put("labels", plan.labels())
                .put("overlap", plan.labeled() == 0 ? null : rounded(plan.overlap()));
    }

    private static Double rounded(double number) {
        double unit = Math.pow(10, DIGITS);
        return Math.rint(number * unit) / unit;
    }

    /// @param there is taken off the ends of a range
    private static void nothing(JsonObject object, String key, PlanAnswer answer, long there) {
        object.put(key, null).put(key + "_reason", PlanWords.reason(key, answer));
        if (answer instanceof PlanAnswer.Beyond beyond && !beyond.range().isNever()) {
            object.put(key + "_range", range(beyond.range(), there));
        }
    }

    private static Stream<JsonObject> points(String by, List<PlanPoint> curve) {
        return curve.stream()
                .map(point ->
                        new JsonObject()
                                .put("by", by)
                                .put("n", point.n())
                                .put("width", point.width())
                                .put("width_range", List.of(point.low(), point.high())));
    }
}
