package org.pairwright.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.Measure;
import org.pairwright.domain.suite.Measurement;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.compare.ChangedPair;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.CompareSlice;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.Difference;
import org.pairwright.service.compare.HeadToHead;
import org.pairwright.service.compare.Judged;
import org.pairwright.service.compare.Rate;
import org.pairwright.service.compare.Standing;
import org.pairwright.service.report.FigureJson;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Settling;

/// A comparison as JSON.
final class CompareJson {
    private CompareJson() {}

    static JsonObject of(CompareReport report, AuditOptions options) {
        JsonObject json =
                new JsonObject()
                        .put("by", report.by().code())
                        .putText("baseline", report.baseline())
                        .put("pairs", report.pairs())
                        .put("labels", report.labels())
                        .put("labels_without_a_name", report.nameless())
                        .put(
                                "sources",
                                report.contestants().stream()
                                        .map(it -> source(it).put("strength", strength(it)))
                                        .toList())
                        .put(
                                "head_to_head",
                                report.headToHead().stream().map(CompareJson::of).toList())
                        .put(
                                "differences",
                                report.differences().stream().map(CompareJson::of).toList());
        json.put("tie_parameter", FigureJson.number(report.tieParameter()));
        if (report.tieParameter() instanceof Figure.Undefined undefined) {
            json.put("tie_parameter_reason", undefined.reason().words());
        }
        return json.put("position_effect", RateJson.figure(report.place(), report.placeInterval()))
                .put("slices", report.slices().stream().map(CompareJson::of).toList())
                .put("bootstrap", options.replicates())
                .put("seed", options.seed());
    }

    private static JsonObject strength(Contestant contestant) {
        Rate wins = contestant.rate(Measure.WIN_RATE);
        return RateJson.of(
                contestant.strength(),
                contestant.strengthInterval(),
                wins.items(),
                wins.labels(),
                wins.annotators());
    }

    private static JsonObject source(Contestant contestant) {
        JsonObject json =
                counts(new JsonObject().put("name", contestant.name()), contestant.standing());
        for (Measure measure : Measure.values()) {
            json.put(measure.code(), RateJson.of(contestant.rate(measure)));
        }
        JsonObject categories = new JsonObject();
        contestant.categories().forEach((code, rate) -> categories.put(code, RateJson.of(rate)));
        List<JsonObject> severities =
                IntStream.range(0, contestant.severities().size())
                        .mapToObj(i ->
                                RateJson.of(contestant.severities().get(i)).put("level", i + 1))
                        .toList();
        return json.put("categories", categories).put("severity", severities);
    }

    private static JsonObject counts(JsonObject json, Standing standing) {
        return json.put("n", standing.decisions())
                .put("wins", standing.wins())
                .put("losses", standing.losses())
                .put("ties", standing.ties());
    }

    private static JsonObject of(HeadToHead met) {
        return counts(
                        new JsonObject().put("source", met.name()).put("against", met.against()),
                        met.standing())
                .put("win_rate", RateJson.of(met.winRate()));
    }

    private static JsonObject of(Difference difference) {
        JsonObject json =
                new JsonObject()
                        .put("source", difference.name())
                        .put("against", difference.baseline())
                        .put("measure", difference.measure().code())
                        .put("value", FigureJson.number(difference.value()))
                        .put("baseline_value", FigureJson.number(difference.baselineValue()))
                        .put(
                                "difference",
                                RateJson.of(
                                        difference.difference(),
                                        difference.interval(),
                                        difference.items(),
                                        difference.labels(),
                                        difference.annotators()))
                        .put("p", difference.significance())
                        .put("p_adjusted", difference.adjusted())
                        .put("finding", difference.finding().code())
                        .put("prompts", difference.prompts());
        more(json, "more_prompts", difference.asMeasured());
        more(json, "more_prompts_for_5_points", difference.toFind());
        return json;
    }

    private static void more(JsonObject json, String key, Settling settling) {
        switch (settling) {
            case Settling.Settled _ -> json.put(key, 0);
            case Settling.Needed(long more) -> json.put(key, more);
            case Settling.OutOfReach _ ->
                    json.put(key, null)
                            .put(
                                    key + "_reason",
                                    "more than %,d would be needed".formatted(Settling.MOST));
            case Settling.Untold untold ->
                    json.put(key, null).put(key + "_reason", untold.reason().words());
        }
    }

    private static JsonObject of(CompareSlice slice) {
        return new JsonObject()
                .put("name", slice.name())
                .put("sources", slice.contestants().stream().map(CompareJson::source).toList())
                .put("differences", slice.differences().stream().map(CompareJson::of).toList());
    }

    static JsonObject of(Judged judged) {
        GateResult result = judged.result();
        JsonObject json =
                new JsonObject()
                        .put("source", judged.candidate())
                        .put("gate", result.gate().toString())
                        .put("measure", result.gate().measure().code())
                        .put("passed", result.passed())
                        .put("verdict", result.verdict().code());
        switch (result.measured()) {
            case Measurement.Known(double value, double low, double high) ->
                    json.put("value", value).put("ci", List.of(low, high));
            case Measurement.Unknown(String reason) ->
                    json.put("value", null).put("ci", null).put("reason", reason);
        }
        return json.put("n_items", result.items())
                .put("n_labels", result.labels())
                .put("n_annotators", result.annotators());
    }

    static JsonObject of(ChangedPair pair) {
        return counts(
                        new JsonObject()
                                .put("pair", pair.uuid().toString())
                                .putText("external_id", pair.externalId()),
                        pair.standing())
                .put("unsafe", pair.unsafe())
                .put("judged", pair.judged())
                .put("baseline_unsafe", pair.baselineUnsafe())
                .put("baseline_judged", pair.baselineJudged());
    }
}
