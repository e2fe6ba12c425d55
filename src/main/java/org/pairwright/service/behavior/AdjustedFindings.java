package org.pairwright.service.behavior;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Adjusts each test that is made for every annotator for their number.
final class AdjustedFindings {
    private AdjustedFindings() {}

    static Findings<SideBias> sides(Findings<SideBias> findings) {
        return Adjusting.adjusted(
                findings,
                bias -> Optional.of(bias.significance()),
                (bias, significance) -> new SideBias(bias.left(), significance, bias.byStrength()));
    }

    static Findings<LengthBias> lengths(Findings<LengthBias> findings) {
        return Adjusting.adjusted(
                findings, bias -> Optional.of(bias.significance()), LengthBias::with);
    }

    static Findings<SelfConsistency> consistencies(Findings<SelfConsistency> findings) {
        return Adjusting.adjusted(
                findings,
                consistency -> consistency.swap().found(),
                (consistency, significance) ->
                        new SelfConsistency(
                                consistency.all(),
                                consistency.sameSide(),
                                consistency.swapped(),
                                new Finding.Tested<>(significance),
                                consistency.medianDays()));
    }

    static Findings<Drift> drifts(Findings<Drift> findings) {
        Findings<Drift> agreements =
                trends(
                        findings,
                        Drift::agreement,
                        (drift, trend) ->
                                new Drift(
                                        drift.labels(),
                                        drift.windows(),
                                        trend,
                                        drift.left(),
                                        drift.ties()));
        Findings<Drift> sides =
                trends(
                        agreements,
                        Drift::left,
                        (drift, trend) ->
                                new Drift(
                                        drift.labels(),
                                        drift.windows(),
                                        drift.agreement(),
                                        trend,
                                        drift.ties()));
        return trends(
                sides,
                Drift::ties,
                (drift, trend) ->
                        new Drift(
                                drift.labels(),
                                drift.windows(),
                                drift.agreement(),
                                drift.left(),
                                trend));
    }

    private static Findings<Drift> trends(
            Findings<Drift> findings,
            Function<Drift, Finding<Drift.Trend>> trend,
            BiFunction<Drift, Finding<Drift.Trend>, Drift> with) {
        Findings<Drift> slopes =
                Adjusting.adjusted(
                        findings,
                        drift -> trend.apply(drift).found().map(Drift.Trend::slopeSignificance),
                        (drift, significance) ->
                                with.apply(
                                        drift,
                                        changed(
                                                trend.apply(drift),
                                                it -> it.withSlope(significance))));
        return Adjusting.adjusted(
                slopes,
                drift -> trend.apply(drift).found().map(Drift.Trend::thirds),
                (drift, significance) ->
                        with.apply(
                                drift,
                                changed(trend.apply(drift), it -> it.withThirds(significance))));
    }

    private static <T> Finding<T> changed(Finding<T> finding, Function<T, T> change) {
        return finding.found().map(change).<Finding<T>>map(Finding.Tested::new).orElse(finding);
    }

    static Findings<Speed> speeds(Findings<Speed> findings) {
        return Adjusting.adjusted(
                findings,
                speed -> speed.fast().found().map(Speed.FastLabels::significance),
                (speed, significance) ->
                        speed.withFast(changed(speed.fast(), it -> it.with(significance))));
    }

    static Findings<TieHabit> ties(Findings<TieHabit> findings) {
        return Adjusting.adjusted(
                findings,
                habit -> habit.differs().found(),
                (habit, significance) ->
                        new TieHabit(habit.ties(), new Finding.Tested<>(significance)));
    }
}
