package org.pairwright.service.behavior;

import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Proportion;

/// Preferences among three responses to a prompt that go in circles: a over b, b over c, c over a.
///
/// The test takes triads for independent, of which it uses that any two are under random choice: of
/// the number of circular ones mean and variance are those of a binomial distribution then.
///
/// Source: Kendall, M. G. and Babington Smith, B. (1940), Biometrika 31, 324-345.
///
/// @param prompts with three responses that were all compared with one another, no tie among them
/// @param circular of complete triads those that go in circles; where one chooses at random a
///   quarter does
/// @param significance of a share of a quarter, by the exact binomial test: whether it is fewer, or
///   more, than by choosing at random
/// @param tournaments prompts all of whose responses were compared with one another without a tie
/// @param zeta the mean over these of Kendall's coefficient of consistence: 1 where nothing is
///   circular, 0 where as much as can be; undefined where there are none
public record Triads(
        int prompts, Proportion circular, Significance significance, int tournaments, Figure zeta) {
    /// The share of circular triads where one chooses at random.
    public static final double BY_CHANCE = 0.25;

    Triads with(Significance adjusted) {
        return new Triads(prompts, circular, adjusted, tournaments, zeta);
    }
}
