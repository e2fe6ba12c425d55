package org.pairwright.service.behavior;

import java.util.List;
import org.pairwright.statistics.Estimate;
import org.pairwright.statistics.Proportion;

/// Whether the longer response is preferred. That is no proof of a bias: the longer one may be
/// better.
///
/// The model: log odds of choosing the first response = position + perDoubling * log2(length of the
/// first / length of the second), by logistic regression with standard errors that are robust for
/// choices on the same prompt. First is the left response where that was recorded, else response a.
///
/// @param perDoubling what twice the length adds to the log odds
/// @param position what being first adds to the log odds
/// @param significance of `perDoubling`
/// @param givenSources `perDoubling` where each source has a strength of its own, too
/// @param longer how often the longer response was chosen, among choices where the two differ in
///   length
/// @param longerP of one half, by the exact binomial test; not adjusted
/// @param choices how many choices the model rests on
/// @param prompts on how many prompts
/// @param deciles choices in order of how many times as long the longer response is, in ten parts
///   of about the same size; fewer where there are fewer choices
public record LengthBias(
        Estimate perDoubling,
        Estimate position,
        Significance significance,
        Finding<Estimate> givenSources,
        Proportion longer,
        double longerP,
        int choices,
        int prompts,
        List<Decile> deciles) {
    /// Choices in which the longer response is about so many times as long.
    ///
    /// @param from the least ratio of lengths, above 1
    /// @param to the greatest
    /// @param longer how often the longer response was chosen
    public record Decile(double from, double to, Proportion longer) {}

    /// By how much twice the length multiplies the odds of being chosen.
    public double oddsRatio() {
        return Math.exp(perDoubling.value());
    }

    /// The lower bound of the 95 % interval of [#oddsRatio].
    public double low() {
        return Math.exp(perDoubling.low());
    }

    /// The upper bound of the 95 % interval of [#oddsRatio].
    public double high() {
        return Math.exp(perDoubling.high());
    }

    LengthBias with(Significance adjusted) {
        return new LengthBias(
                perDoubling,
                position,
                adjusted,
                givenSources,
                longer,
                longerP,
                choices,
                prompts,
                deciles);
    }
}
