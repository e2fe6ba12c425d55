package org.pairwright.service.behavior;

import java.util.List;
import org.pairwright.statistics.Proportion;

/// Whether what stands on the left is preferred, whatever it is.
///
/// @param left how often the left response was chosen, among choices of one of the two
/// @param significance of a share other than one half, by the exact binomial test
/// @param byStrength the same by how strong the preference was, for each strength that was stated
public record SideBias(Proportion left, Significance significance, List<AtStrength> byStrength) {
    /// Choices of one strength.
    ///
    /// @param strength 1 slightly, 2 better, 3 much
    /// @param p of one half, by the exact binomial test; not adjusted
    public record AtStrength(int strength, Proportion left, double p) {}
}
