package org.pairwright.service.behavior;

import java.util.List;
import org.pairwright.statistics.Interval;

/// How strong the sources of responses are, by Bradley and Terry's model with Davidson's ties and
/// an effect of the place. Intervals come from resampled prompts.
///
/// @param sources the strongest first
/// @param tieParameter how likely ties are among equals; 0 where there are none
/// @param position whether the left response is preferred given how good its source is
/// @param comparisons how many there are
public record SourceStrengths(
        List<Source> sources, double tieParameter, Finding<Position> position, int comparisons) {
    /// A source of responses.
    ///
    /// @param strength the logarithm of its odds of winning against an average one
    /// @param standardError Fisher's, which takes comparisons on a prompt for independent
    /// @param bestRank its rank if it were as strong as can be: one more than there are sources
    ///   that are surely stronger, by the interval of the difference
    /// @param worstRank its rank if it were as weak as can be
    /// @param comparisons how many it was in
    public record Source(
            String name,
            double strength,
            Interval interval,
            double standardError,
            int bestRank,
            int worstRank,
            int comparisons) {}

    /// What the left place adds to the log odds of winning.
    public record Position(double logOdds, Interval interval, double standardError) {}
}
