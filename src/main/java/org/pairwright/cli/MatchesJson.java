package org.pairwright.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.MatchesReport;
import org.pairwright.statistics.BradleyTerry;
import org.pairwright.statistics.BradleyTerryFit;
import org.pairwright.statistics.Interval;

/// Strengths as JSON.
final class MatchesJson {
    private MatchesJson() {}

    static JsonObject of(MatchesReport report, int replicates, long seed) {
        JsonObject json =
                switch (report.model()) {
                    case BradleyTerry.Estimated(BradleyTerryFit fit) -> estimated(report, fit);
                    case BradleyTerry.NotConnected(List<List<Integer>> groups) ->
                            nothing(report)
                                    .put("reason", MatchesWords.NOT_CONNECTED)
                                    .put("groups", groups(report, groups));
                    case BradleyTerry.NoPeak() ->
                            nothing(report).put("reason", MatchesWords.NO_PEAK);
                };
        return json.put("baseline", report.contestants().get(report.baseline()).name())
                .put("refused", report.refused())
                .put("problems", report.problems().stream().map(Words::json).toList())
                .put("bootstrap", replicates)
                .put("seed", seed);
    }

    private static JsonObject estimated(MatchesReport report, BradleyTerryFit fit) {
        List<JsonObject> strengths =
                numbers(report).stream()
                        .map(i -> {
                            JsonObject strength = contestant(report, i);
                            strength.put("value", fit.strength(i)).put("se", fit.standardError(i));
                            interval(strength, report, i);
                            return counts(strength, report, i);
                        })
                        .toList();
        JsonObject place = new JsonObject();
        if (fit.placeEffect().isPresent()) {
            place.put("value", fit.placeEffect().getAsDouble())
                    .put("se", fit.placeEffectStandardError().orElseThrow());
        } else {
            place.put("value", null).put("se", null).put("reason", MatchesWords.NO_PLACES);
        }
        return new JsonObject()
                .put("strengths", strengths)
                .put("tie_parameter", fit.tieParameter())
                .put("position_effect", place)
                .put("deviance", fit.deviance())
                .put("degrees_of_freedom", fit.degreesOfFreedom());
    }

    private static void interval(JsonObject strength, MatchesReport report, int contestant) {
        if (report.intervals().isEmpty()) {
            strength.put("ci", null);
            return;
        }
        switch (report.intervals().get(contestant)) {
            case Interval.Known known -> strength.put("ci", List.of(known.low(), known.high()));
            case Interval.Undefined undefined ->
                    strength.put("ci", null).put("ci_reason", undefined.reason().words());
        }
    }

    private static JsonObject nothing(MatchesReport report) {
        List<JsonObject> strengths =
                numbers(report).stream()
                        .map(i ->
                                counts(
                                        contestant(report, i)
                                                .put("value", null)
                                                .put("se", null)
                                                .put("ci", null),
                                        report,
                                        i))
                        .toList();
        return new JsonObject()
                .put("strengths", strengths)
                .put("tie_parameter", null)
                .put("position_effect", new JsonObject().put("value", null).put("se", null))
                .put("deviance", null)
                .put("degrees_of_freedom", null);
    }

    private static JsonObject contestant(MatchesReport report, int number) {
        return new JsonObject().put("name", report.contestants().get(number).name());
    }

    private static JsonObject counts(JsonObject json, MatchesReport report, int number) {
        MatchesReport.Contestant contestant = report.contestants().get(number);
        return json.put("wins", contestant.wins())
                .put("losses", contestant.losses())
                .put("ties", contestant.ties());
    }

    private static List<List<String>> groups(MatchesReport report, List<List<Integer>> groups) {
        return groups.stream()
                .map(group -> group.stream().map(i -> report.contestants().get(i).name()).toList())
                .toList();
    }

    private static List<Integer> numbers(MatchesReport report) {
        return IntStream.range(0, report.contestants().size()).boxed().toList();
    }
}
