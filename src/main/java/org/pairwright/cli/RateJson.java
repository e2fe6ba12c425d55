package org.pairwright.cli;

import java.util.List;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.compare.Rate;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// Figures of comparisons as JSON: an undefined one is null, with a reason beside it.
final class RateJson {
    private RateJson() {}

    static JsonObject of(Rate rate) {
        return of(rate.value(), rate.interval(), rate.items(), rate.labels(), rate.annotators());
    }

    static JsonObject of(
            Figure figure, Interval interval, long items, long labels, int annotators) {
        return figure(figure, interval)
                .put("n_items", items)
                .put("n_labels", labels)
                .put("n_annotators", annotators);
    }

    static JsonObject figure(Figure figure, Interval interval) {
        JsonObject json = new JsonObject();
        switch (figure) {
            case Figure.Undefined undefined ->
                    json.put("value", null)
                            .put("ci", null)
                            .put("reason", undefined.reason().words());
            case Figure.Known known -> {
                json.put("value", known.number());
                switch (interval) {
                    case Interval.Known bounds ->
                            json.put("ci", List.of(bounds.low(), bounds.high()));
                    case Interval.Undefined undefined ->
                            json.put("ci", null).put("ci_reason", undefined.reason().words());
                }
            }
        }
        return json;
    }
}
