package org.pairwright.domain;

import java.util.List;

/// What is known of a pair beside its texts: where it came from, and which hazards people and
/// imports found in it.
///
/// @param externalId what its file called it; may be empty
/// @param sourceA who made response A; may be empty
/// @param sourceB who made response B; may be empty
/// @param categories hazard categories that current first-time verdicts name, ordered by code
public record PairTraits(
        String externalId, String sourceA, String sourceB, List<String> categories) {
    /// Nothing was asked.
    public static final PairTraits NONE = new PairTraits("", "", "", List.of());

    public PairTraits {
        categories = List.copyOf(categories);
    }

    /// Who made a response; may be empty.
    public String source(Side side) {
        return side == Side.A ? sourceA : sourceB;
    }
}
