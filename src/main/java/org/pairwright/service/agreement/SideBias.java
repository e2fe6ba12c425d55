package org.pairwright.service.agreement;

import org.pairwright.statistics.Proportion;

/// Whether an annotator prefers what stands on the left, whatever it is.
public sealed interface SideBias {
    /// The annotator's name.
    String annotator();

    /// What a test found.
    ///
    /// @param left how often the left response was chosen, among choices of one of the two
    /// @param p the exact two-sided p-value of one half
    /// @param adjusted the same for the number of annotators that were tested
    record Tested(String annotator, Proportion left, double p, double adjusted)
            implements SideBias {}

    /// It can't be tested.
    ///
    /// @param reason in words, to follow "cannot be tested: "
    record Untested(String annotator, String reason) implements SideBias {}
}
