package org.pairwright.service.report;

import java.util.List;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.behavior.Behavior;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.ScaleUse;
import org.pairwright.service.behavior.SelfConsistency;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.service.behavior.SourceStrengths;
import org.pairwright.service.behavior.TieHabit;
import org.pairwright.service.behavior.Triads;
import org.pairwright.statistics.Proportion;

/// How annotators behave, as JSON.
final class BehaviorJson {
    private BehaviorJson() {}

    static JsonObject of(Behavior behavior) {
        return new JsonObject()
                .put("side", FindingJson.of(behavior.side(), BehaviorJson::side))
                .put("length", FindingJson.of(behavior.length(), BehaviorJson::length))
                .put("sources", FindingJson.of(behavior.sources(), BehaviorJson::sources))
                .put(
                        "self_consistency",
                        FindingJson.of(behavior.consistency(), BehaviorJson::consistency))
                .put("drift", FindingJson.of(behavior.drift(), PaceJson::drift))
                .put("speed", FindingJson.of(behavior.speed(), PaceJson::speed))
                .put("triads", FindingJson.of(behavior.triads(), BehaviorJson::triads))
                .put("pooled_triads", FindingJson.of(behavior.pooledTriads(), BehaviorJson::triads))
                .put("gold", FindingJson.of(behavior.gold(), BehaviorJson::gold))
                .put("gold_is_right_where", "the preference is the very answer that is known")
                .put("strength", FindingJson.of(behavior.scale(), BehaviorJson::scale))
                .put("ties", FindingJson.of(behavior.ties(), BehaviorJson::ties));
    }

    static void side(JsonObject json, SideBias bias) {
        json.put("left", FindingJson.share(bias.left()));
        FindingJson.put(json, bias.significance())
                .put(
                        "by_strength",
                        bias.byStrength().stream()
                                .map(at ->
                                        new JsonObject()
                                                .put("strength", at.strength())
                                                .put("left", FindingJson.share(at.left()))
                                                .put("p", at.p()))
                                .toList());
    }

    static void length(JsonObject json, LengthBias bias) {
        json.put("odds_ratio_per_doubling", bias.oddsRatio())
                .put("ci", List.of(bias.low(), bias.high()))
                .put("log_odds_per_doubling", FindingJson.estimate(bias.perDoubling()));
        FindingJson.put(json, bias.significance())
                .put("log_odds_of_first", FindingJson.estimate(bias.position()))
                .put(
                        "log_odds_per_doubling_given_sources",
                        FindingJson.of(
                                bias.givenSources(),
                                (object, estimate) ->
                                        object.put("value", estimate.value())
                                                .put("ci", List.of(estimate.low(), estimate.high()))
                                                .put("se", estimate.standardError())))
                .put("longer", FindingJson.share(bias.longer()).put("p", bias.longerP()))
                .put("n", bias.choices())
                .put("prompts", bias.prompts())
                .put(
                        "deciles",
                        bias.deciles().stream()
                                .map(decile ->
                                        new JsonObject()
                                                .put("from", decile.from())
                                                .put("to", decile.to())
                                                .put("longer", FindingJson.share(decile.longer())))
                                .toList());
    }

    private static void sources(JsonObject json, SourceStrengths fit) {
        json.put(
                        "strengths",
                        fit.sources().stream()
                                .map(source ->
                                        FigureJson.put(
                                                        new JsonObject()
                                                                .put("name", source.name())
                                                                .put("value", source.strength()),
                                                        source.interval())
                                                .put("fisher_se", source.standardError())
                                                .put("best_rank", source.bestRank())
                                                .put("worst_rank", source.worstRank())
                                                .put("n", source.comparisons()))
                                .toList())
                .put("relative_to", "the mean of all sources, in log odds")
                .put("tie_parameter", fit.tieParameter())
                .put(
                        "position_given_sources",
                        FindingJson.of(
                                fit.position(),
                                (object, position) ->
                                        FigureJson.put(
                                                        object.put("value", position.logOdds()),
                                                        position.interval())
                                                .put("fisher_se", position.standardError())))
                .put("n", fit.comparisons());
    }

    private static void consistency(JsonObject json, SelfConsistency consistency) {
        json.put("all", repeats(consistency.all()))
                .put("same_side", repeats(consistency.sameSide()))
                .put("swapped", repeats(consistency.swapped()))
                .put(
                        "same_side_against_swapped",
                        FindingJson.of(consistency.swap(), FindingJson::put))
                .put("median_days", consistency.medianDays());
    }

    private static JsonObject repeats(SelfConsistency.Repeats repeats) {
        return new JsonObject()
                .put("same", FindingJson.share(repeats.same()))
                .put("kappa", FindingJson.figure(repeats.kappa(), repeats.interval()));
    }

    private static void triads(JsonObject json, Triads triads) {
        json.put("prompts", triads.prompts())
                .put("circular", FindingJson.share(triads.circular()))
                .put("by_chance", Triads.BY_CHANCE);
        FindingJson.put(json, triads.significance())
                .put("tournaments", triads.tournaments())
                .put("zeta", FindingJson.figure(triads.zeta()));
    }

    static void gold(JsonObject json, Proportion right) {
        json.put("right", FindingJson.share(right));
    }

    private static void scale(JsonObject json, ScaleUse scale) {
        json.put("n", scale.labels())
                .put("mean", scale.mean())
                .put("sd", FindingJson.figure(scale.deviation()))
                .put("mean_level", scale.meanLevel())
                .put("spearman", FindingJson.figure(scale.spearman(), scale.interval()))
                .put("n_shared", scale.shared());
    }

    private static void ties(JsonObject json, TieHabit habit) {
        json.put("ties", FindingJson.share(habit.ties()))
                .put("differs", FindingJson.of(habit.differs(), FindingJson::put));
    }
}
