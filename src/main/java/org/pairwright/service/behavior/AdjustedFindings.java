package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Adjusts the tests that are made of annotators for how many there are.
final class AdjustedFindings {
    private AdjustedFindings() {}

    static final Adjusting.Test<SideBias> SIDE =
            new Adjusting.Test<>(
                    bias -> Optional.of(bias.significance()),
                    (bias, significance) ->
                            new SideBias(bias.left(), significance, bias.byStrength()));

    static final Adjusting.Test<LengthBias> LENGTH =
            new Adjusting.Test<>(bias -> Optional.of(bias.significance()), LengthBias::with);

    static Findings<SideBias> sides(Findings<SideBias> findings) {
        return Adjusting.adjusted(findings, List.of(SIDE));
    }

    static Findings<LengthBias> lengths(Findings<LengthBias> findings) {
        return Adjusting.adjusted(findings, List.of(LENGTH));
    }

    static Findings<SelfConsistency> consistencies(Findings<SelfConsistency> findings) {
        return Adjusting.adjusted(
                findings,
                List.of(
                        new Adjusting.Test<>(
                                consistency -> consistency.swap().found(),
                                (consistency, significance) ->
                                        new SelfConsistency(
                                                consistency.all(),
                                                consistency.sameSide(),
                                                consistency.swapped(),
                                                new Finding.Tested<>(significance),
                                                consistency.medianDays()))));
    }

    /// All trends of an annotator together: whoever has one of them is said to have changed.
    static Findings<Drift> drifts(Findings<Drift> findings) {
        List<Adjusting.Test<Drift>> tests = new ArrayList<>();
        add(
                tests,
                Drift::agreement,
                (drift, trend) ->
                        new Drift(
                                drift.labels(),
                                drift.windows(),
                                trend,
                                drift.left(),
                                drift.ties()));
        add(
                tests,
                Drift::left,
                (drift, trend) ->
                        new Drift(
                                drift.labels(),
                                drift.windows(),
                                drift.agreement(),
                                trend,
                                drift.ties()));
        add(
                tests,
                Drift::ties,
                (drift, trend) ->
                        new Drift(
                                drift.labels(),
                                drift.windows(),
                                drift.agreement(),
                                drift.left(),
                                trend));
        return Adjusting.adjusted(findings, tests);
    }

    /// The two tests of a trend.
    private static void add(
            List<Adjusting.Test<Drift>> tests,
            Function<Drift, Finding<Drift.Trend>> trend,
            BiFunction<Drift, Finding<Drift.Trend>, Drift> with) {
        tests.add(
                new Adjusting.Test<>(
                        drift -> trend.apply(drift).found().map(Drift.Trend::slopeSignificance),
                        (drift, significance) ->
                                with.apply(
                                        drift,
                                        changed(
                                                trend.apply(drift),
                                                it -> it.withSlope(significance)))));
        tests.add(
                new Adjusting.Test<>(
                        drift -> trend.apply(drift).found().map(Drift.Trend::thirds),
                        (drift, significance) ->
                                with.apply(
                                        drift,
                                        changed(
                                                trend.apply(drift),
                                                it -> it.withThirds(significance)))));
    }

    private static <T> Finding<T> changed(Finding<T> finding, Function<T, T> change) {
        return finding.found().map(change).<Finding<T>>map(Finding.Tested::new).orElse(finding);
    }

    static Findings<Speed> speeds(Findings<Speed> findings) {
        return Adjusting.adjusted(
                findings,
                List.of(
                        new Adjusting.Test<>(
                                speed -> speed.fast().found().map(Speed.FastLabels::significance),
                                (speed, significance) ->
                                        speed.withFast(
                                                changed(
                                                        speed.fast(),
                                                        it -> it.with(significance))))));
    }

    static Findings<Triads> triads(Findings<Triads> findings) {
        return Adjusting.adjusted(
                findings,
                List.of(
                        new Adjusting.Test<>(
                                triads -> Optional.of(triads.significance()), Triads::with)));
    }

    static Findings<TieHabit> ties(Findings<TieHabit> findings) {
        return Adjusting.adjusted(
                findings,
                List.of(
                        new Adjusting.Test<>(
                                habit -> habit.differs().found(),
                                (habit, significance) ->
                                        new TieHabit(
                                                habit.ties(),
                                                new Finding.Tested<>(significance)))));
    }
}
