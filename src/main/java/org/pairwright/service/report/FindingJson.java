package org.pairwright.service.report;

import java.util.List;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.Significance;
import org.pairwright.statistics.Estimate;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;

/// Findings as JSON: what cannot be tested is null, with the reason beside it.
final class FindingJson {
    private FindingJson() {}

    /// Puts what was found into an object.
    interface Filler<T> {
        void fill(JsonObject object, T result);
    }

    static <T> JsonObject of(Findings<T> findings, Filler<T> filler) {
        return new JsonObject()
                .put("overall", of(findings.overall(), filler))
                .put(
                        "annotators",
                        findings.annotators().stream()
                                .map(of ->
                                        fill(
                                                new JsonObject().put("annotator", of.annotator()),
                                                of.finding(),
                                                filler))
                                .toList());
    }

    static <T> JsonObject of(Finding<T> finding, Filler<T> filler) {
        return fill(new JsonObject(), finding, filler);
    }

    private static <T> JsonObject fill(JsonObject object, Finding<T> finding, Filler<T> filler) {
        switch (finding) {
            case Finding.Untested<T>(Obstacle obstacle) ->
                    object.put("value", null).put("reason", reason(obstacle));
            case Finding.Tested<T>(T result) -> filler.fill(object, result);
        }
        return object;
    }

    static String reason(Obstacle obstacle) {
        return "cannot be tested: " + obstacle.words();
    }

    /// A share with its score interval.
    static JsonObject share(Proportion share) {
        JsonObject json = new JsonObject().put("value", FigureJson.number(share.share()));
        if (share.trials() == 0) {
            return json.put("ci", null).put("count", 0).put("n", 0).put("reason", "there are none");
        }
        return json.put("ci", bounds(share.wilson()))
                .put("count", share.successes())
                .put("n", share.trials());
    }

    static List<Double> bounds(Proportion.Bounds bounds) {
        return List.of(bounds.low(), bounds.high());
    }

    static JsonObject estimate(Estimate estimate) {
        return new JsonObject()
                .put("value", estimate.value())
                .put("ci", List.of(estimate.low(), estimate.high()))
                .put("se", estimate.standardError());
    }

    /// A figure with an interval, or null and why.
    static JsonObject figure(Figure figure, Interval interval) {
        JsonObject json = FigureJson.put(figure(figure), interval);
        return figure instanceof Figure.Known && interval instanceof Interval.Undefined undefined
                ? json.put("ci_reason", undefined.reason().words())
                : json;
    }

    /// A figure alone, or null and why.
    static JsonObject figure(Figure figure) {
        JsonObject json = new JsonObject().put("value", FigureJson.number(figure));
        return figure instanceof Figure.Undefined undefined
                ? json.put("reason", undefined.reason().words())
                : json;
    }

    static JsonObject put(JsonObject object, Significance significance) {
        return object.put("p", significance.p()).put("p_adjusted", significance.adjusted());
    }
}
