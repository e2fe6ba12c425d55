package org.pairwright.service.behavior;

import java.util.List;
import org.pairwright.statistics.Proportion;

/// How long labels took, by the active time on a pair.
///
/// The robust z of a label is its distance from the annotator's median on the scale of log seconds,
/// in units of 1.4826 times the median absolute deviation; beyond 3.5 it is an outlier (Iglewicz
/// and Hoaglin 1993). Reading counts the words of both responses, one for each 6 characters, and
/// not the prompt's, which may be known from other pairs.
///
/// @param labels of which the time is known
/// @param medianSeconds of a label
/// @param medianSecondsPer100Words of the two responses
/// @param medianWordsPerMinute how fast they would have been read in that time
/// @param fastOutliers labels below -3.5 by seconds
/// @param slowOutliers labels above 3.5 by seconds
/// @param fastOutliersPer100Words labels below -3.5 by seconds for each 100 words
/// @param slowOutliersPer100Words labels above 3.5 by seconds for each 100 words
/// @param unread labels that were made faster than [#READABLE] words a minute
/// @param fast whether labels that were made too fast (outliers, or unread) agree less
/// @param bins how many labels took how long
public record Speed(
        int labels,
        double medianSeconds,
        double medianSecondsPer100Words,
        double medianWordsPerMinute,
        Proportion fastOutliers,
        Proportion slowOutliers,
        Proportion fastOutliersPer100Words,
        Proportion slowOutliersPer100Words,
        Proportion unread,
        Finding<FastLabels> fast,
        List<Bin> bins) {
    /// Faster nobody reads, in words a minute: good readers skim at about half of it.
    public static final int READABLE = 1_000;

    /// Labels that took from so many seconds up to so many, which are not reached.
    public record Bin(double from, double to, int labels) {}

    /// How often labels say what most others say of the pair, where they have a majority.
    ///
    /// @param fast of labels that were made too fast
    /// @param normal of the others
    /// @param low the lower bound of the 95 % interval of fast - normal
    /// @param high its upper bound
    /// @param significance of the same share in both
    public record FastLabels(
            Proportion fast,
            Proportion normal,
            double low,
            double high,
            Significance significance) {
        FastLabels with(Significance adjusted) {
            return new FastLabels(fast, normal, low, high, adjusted);
        }
    }

    Speed withFast(Finding<FastLabels> other) {
        return new Speed(
                labels,
                medianSeconds,
                medianSecondsPer100Words,
                medianWordsPerMinute,
                fastOutliers,
                slowOutliers,
                fastOutliersPer100Words,
                slowOutliersPer100Words,
                unread,
                other,
                bins);
    }
}
