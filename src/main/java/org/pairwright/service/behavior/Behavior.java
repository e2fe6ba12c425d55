package org.pairwright.service.behavior;

import org.pairwright.statistics.Proportion;

/// How annotators behave. Only people's labels count, and except in `consistency` only those of the
/// first time.
///
/// @param side whether the left side is preferred
/// @param length whether the longer response is
/// @param sources how strong the sources of responses are, and the left place given that
/// @param consistency whether the same pair gets the same answer again
/// @param drift whether annotators change over time
/// @param speed how long labels took
/// @param triads whether preferences go in circles
/// @param pooledTriads whether the majorities of all annotators do: weak stochastic transitivity
/// @param gold how often the preference is the known answer: a, b, tie or both bad
/// @param scale how the scale of strength is used
/// @param ties how often it is a tie
public record Behavior(
        Findings<SideBias> side,
        Findings<LengthBias> length,
        Finding<SourceStrengths> sources,
        Findings<SelfConsistency> consistency,
        Findings<Drift> drift,
        Findings<Speed> speed,
        Findings<Triads> triads,
        Finding<Triads> pooledTriads,
        Findings<Proportion> gold,
        Findings<ScaleUse> scale,
        Findings<TieHabit> ties) {}
