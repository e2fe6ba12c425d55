package org.pairwright.service.behavior;

import java.util.List;
import org.pairwright.statistics.Estimate;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Proportion;

/// Whether an annotator changes over time. Labels are taken in the order in which they were made;
/// for the trends of all annotators together in the order of the part of their own work that each
/// had done, so that it is no trend where another annotator takes over.
///
/// @param labels how many there are, skips left out
/// @param windows at most 100, evenly spaced, the first at the beginning and the last at the end
/// @param agreement of saying what most others say of the pair, where they have a majority
/// @param left of choosing the left response, among choices of one of the two
/// @param ties of calling it a tie, or both bad
public record Drift(
        int labels,
        List<Window> windows,
        Finding<Trend> agreement,
        Finding<Trend> left,
        Finding<Trend> ties) {
    /// Labels that were made one after another: 50, of all annotators together more.
    ///
    /// @param from the number of the first label, from 0
    /// @param to the number of the last one
    /// @param begun when the first one was made, in seconds since the epoch
    /// @param decided when the middle one was
    /// @param ended when the last one was
    /// @param agreement the mean share of the others who say the same of the pair
    /// @param left how often the left response was chosen, among choices of one of the two
    /// @param ties how often it was a tie, or both bad
    /// @param strength the mean of how strong preferences were, from 0 for ties to 3
    public record Window(
            int from,
            int to,
            long begun,
            long decided,
            long ended,
            Figure agreement,
            Figure left,
            Figure ties,
            Figure strength) {}

    /// How the odds of something change.
    ///
    /// @param slope what is added to the log odds from the first label to the last one, by logistic
    ///   regression on the number of the label, or of its step where there are more than a
    ///   thousand, with robust errors for labels on the same prompt
    /// @param slopeSignificance of the slope
    /// @param first how often it is so in the first third of the labels
    /// @param last how often in the last third
    /// @param thirds of the same share in both, by the chi-square test; Fisher's exact test where
    ///   numbers are small
    public record Trend(
            Estimate slope,
            Significance slopeSignificance,
            Proportion first,
            Proportion last,
            Significance thirds) {
        /// By how much the odds are multiplied from the first label to the last one.
        public double oddsRatio() {
            return Math.exp(slope.value());
        }

        Trend withSlope(Significance adjusted) {
            return new Trend(slope, adjusted, first, last, thirds);
        }

        Trend withThirds(Significance adjusted) {
            return new Trend(slope, slopeSignificance, first, last, adjusted);
        }
    }
}
