package org.pairwright.service.report;

import java.time.Instant;
import java.util.List;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.behavior.Drift;
import org.pairwright.service.behavior.Speed;

/// How annotators change over time, and how long they take, as JSON.
final class PaceJson {
    private PaceJson() {}

    static void drift(JsonObject json, Drift drift) {
        json.put("n", drift.labels())
                .put("agreement", FindingJson.of(drift.agreement(), PaceJson::trend))
                .put("left", FindingJson.of(drift.left(), PaceJson::trend))
                .put("ties", FindingJson.of(drift.ties(), PaceJson::trend))
                .put("windows", drift.windows().stream().map(PaceJson::window).toList());
    }

    private static void trend(JsonObject json, Drift.Trend trend) {
        json.put("odds_ratio", trend.oddsRatio())
                .put(
                        "slope",
                        FindingJson.put(
                                FindingJson.estimate(trend.slope()), trend.slopeSignificance()))
                .put("first_third", FindingJson.share(trend.first()))
                .put("last_third", FindingJson.share(trend.last()))
                .put("thirds", FindingJson.put(new JsonObject(), trend.thirds()));
    }

    private static JsonObject window(Drift.Window window) {
        JsonObject json =
                new JsonObject()
                        .put("from", window.from())
                        .put("to", window.to())
                        .put("decided", Instant.ofEpochSecond(window.decided()).toString());
        FigureJson.put(json, "agreement", window.agreement());
        FigureJson.put(json, "left", window.left());
        FigureJson.put(json, "ties", window.ties());
        return FigureJson.put(json, "strength", window.strength());
    }

    static void speed(JsonObject json, Speed speed) {
        json.put("n", speed.labels())
                .put("median_seconds", speed.medianSeconds())
                .put("median_seconds_per_100_words", speed.medianSecondsPer100Words())
                .put("median_words_per_minute", speed.medianWordsPerMinute())
                .put("fast_outliers", FindingJson.share(speed.fastOutliers()))
                .put("slow_outliers", FindingJson.share(speed.slowOutliers()))
                .put(
                        "fast_outliers_per_100_words",
                        FindingJson.share(speed.fastOutliersPer100Words()))
                .put(
                        "slow_outliers_per_100_words",
                        FindingJson.share(speed.slowOutliersPer100Words()))
                .put("unread", FindingJson.share(speed.unread()))
                .put("readable_words_per_minute", Speed.READABLE)
                .put("fast_labels", FindingJson.of(speed.fast(), PaceJson::fast))
                .put(
                        "seconds",
                        speed.bins().stream()
                                .map(bin ->
                                        new JsonObject()
                                                .put("from", bin.from())
                                                .put("to", bin.to())
                                                .put("n", bin.labels()))
                                .toList());
    }

    private static void fast(JsonObject json, Speed.FastLabels labels) {
        json.put("with_majority", FindingJson.share(labels.fast()))
                .put("others_with_majority", FindingJson.share(labels.normal()))
                .put("difference_ci", List.of(labels.low(), labels.high()));
        FindingJson.put(json, labels.significance());
    }
}
