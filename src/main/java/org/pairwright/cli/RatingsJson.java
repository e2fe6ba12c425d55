package org.pairwright.cli;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.RatingsReport;
import org.pairwright.service.report.DawidSkeneJson;
import org.pairwright.service.report.FigureJson;
import org.pairwright.service.report.TagJson;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.LeaveOneOut;
import org.pairwright.statistics.PositiveAgreement;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.TwoWayBootstrap;

/// The audit of a table of ratings as JSON.
final class RatingsJson {
    private final RatingsReport report;
    private final RatingsAudit audit;
    private final JsonObject reasons = new JsonObject();

    private RatingsJson(RatingsReport report) {
        this.report = report;
        audit = report.audit();
    }

    static JsonObject of(RatingsReport report, AuditOptions options) {
        return new RatingsJson(report).json(options);
    }

    private JsonObject json(AuditOptions options) {
        JsonObject json =
                new JsonObject()
                        .put("items", report.items())
                        .put("annotators", report.annotators().size())
                        .put("labels", report.labels());
        figure(json, "percent_agreement", audit.percent().mean());
        figure(json, "percent_agreement_pooled", audit.percent().pooled());
        json.put("percent_agreement_by_annotators", pairs(RatingsJson::agreement));
        json.put("alpha", FigureJson.with(FigureJson.of(audit.alpha()), audit.basis()));
        json.put("alpha_two_way", twoWay());
        figure(json, "alpha_jaccard", report.tags().jaccard());
        figure(json, "alpha_masi", report.tags().masi());
        figure(json, "fleiss_kappa", audit.chance().fleiss());
        figure(json, "ac1", audit.chance().gwet());
        figure(json, "ac2", audit.ac2());
        figure(json, "brennan_prediger", audit.chance().brennanPrediger());
        figure(json, "expected_agreement", audit.chance().chance());
        json.put("intervals", intervals());
        json.put("cohen_kappa", pairs(RatingsJson::kappa))
                .put(
                        "dawid_skene",
                        DawidSkeneJson.of(
                                audit.dawidSkene(), report.annotators(), report.categories()))
                .put("categories", categories())
                .put("tags", report.tags().tags().stream().map(TagJson::of).toList())
                .put("leave_one_out", rest());
        return json.put("single_labeled_items", audit.basis().single())
                .put("missing", report.missing())
                .put("repeats", audit.repeats())
                .put("refused", report.refused())
                .put("problems", report.problems().stream().map(Words::json).toList())
                .put("bootstrap", options.replicates())
                .put("seed", options.seed())
                .put("reasons", reasons);
    }

    private void figure(JsonObject json, String key, Figure figure) {
        FigureJson.put(json, reasons, key, figure);
    }

    /// How much alpha varies with other annotators, too.
    private JsonObject twoWay() {
        JsonObject twoWay = FigureJson.put(new JsonObject(), report.twoWay());
        if (report.twoWay() instanceof Interval.Undefined undefined) {
            return twoWay.put("reason", undefined.reason().words());
        }
        return twoWay.put(
                "stable", audit.basis().annotators() >= TwoWayBootstrap.STABLE_ANNOTATORS);
    }

    /// The intervals of figures that are numbers alone.
    private JsonObject intervals() {
        JsonObject intervals = new JsonObject();
        interval(
                intervals,
                "percent_agreement",
                audit.percent().mean(),
                audit.chanceIntervals().observed());
        interval(
                intervals,
                "fleiss_kappa",
                audit.chance().fleiss(),
                audit.chanceIntervals().fleiss());
        interval(intervals, "ac1", audit.chance().gwet(), audit.chanceIntervals().gwet());
        interval(intervals, "ac2", audit.ac2(), audit.ac2Interval());
        return intervals;
    }

    private static void interval(
            JsonObject intervals, String key, Figure figure, Interval interval) {
        intervals.put(
                key,
                FigureJson.of(
                        figure instanceof Figure.Undefined undefined
                                ? new Interval.Undefined(undefined.reason())
                                : interval));
    }

    private interface OfPair {
        JsonObject add(JsonObject json, AnnotatorPairs.Pair pair);
    }

    private List<JsonObject> pairs(OfPair figures) {
        return audit.pairs().stream()
                .map(pair ->
                        figures.add(
                                        new JsonObject()
                                                .put(
                                                        "annotators",
                                                        List.of(
                                                                name(pair.first()),
                                                                name(pair.second()))),
                                        pair)
                                .put("n", pair.items()))
                .toList();
    }

    private static JsonObject agreement(JsonObject json, AnnotatorPairs.Pair pair) {
        return json.put("value", pair.agreement());
    }

    private static JsonObject kappa(JsonObject json, AnnotatorPairs.Pair pair) {
        json.put("value", FigureJson.number(pair.kappa()))
                .put("linear", FigureJson.number(pair.linear()))
                .put("quadratic", FigureJson.number(pair.quadratic()));
        if (pair.kappa() instanceof Figure.Undefined undefined) {
            json.put("reason", undefined.reason().words());
        } else if (pair.linear() instanceof Figure.Undefined undefined) {
            json.put("weights_reason", undefined.reason().words());
        }
        return json;
    }

    private List<JsonObject> categories() {
        List<JsonObject> categories = new ArrayList<>();
        for (int i = 0; i < audit.categories().size(); i++) {
            PositiveAgreement category = audit.categories().get(i);
            categories.add(
                    FigureJson.put(
                            new JsonObject()
                                    .put("category", report.categories().get(i))
                                    .put("n", category.labels()),
                            "positive_agreement",
                            category.agreement()));
        }
        return categories;
    }

    private List<JsonObject> rest() {
        List<JsonObject> rest = new ArrayList<>();
        for (int i = 0; i < audit.rest().size(); i++) {
            LeaveOneOut annotator = audit.rest().get(i);
            JsonObject json = new JsonObject().put("name", name(i)).put("n", annotator.items());
            FigureJson.put(json, "agreement", annotator.agreement())
                    .put("settled", annotator.settled());
            rest.add(FigureJson.put(json, "with_majority", annotator.withMajority()));
        }
        return rest;
    }

    private String name(int annotator) {
        return report.annotators().get(annotator);
    }
}
