package org.pairwright.service.behavior;

import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;

/// Whether an annotator who is shown a pair again says the same of it: each repeat is compared with
/// the first time.
///
/// @param all repeats of both kinds, and those of which the sides are not known
/// @param sameSide repeats with each response where it stood the first time
/// @param swapped repeats with the responses on the other sides; where fewer of these are the same,
///   the place sways the annotator
/// @param swap of the same share in both kinds
/// @param medianDays between the first time and the repeat
public record SelfConsistency(
        Repeats all,
        Repeats sameSide,
        Repeats swapped,
        Finding<Significance> swap,
        double medianDays) {
    /// Repeats of one kind.
    ///
    /// @param same how often the preference is the same
    /// @param kappa Cohen's kappa of first times and repeats
    /// @param interval of kappa, by its asymptotic standard error
    public record Repeats(Proportion same, Figure kappa, Interval interval) {}
}
