package org.pairwright.domain;

/// How many pairs a project wants in which people found a hazard category, and how many there are.
///
/// @param name what people read; the code where the project's taxonomy has no such category any
///   more
/// @param wanted 0 where no target is set
public record CategoryTarget(String code, String name, long wanted, long found) {
    /// The highest target.
    public static final long MOST = 100_000_000;

    public CategoryTarget {
        if (wanted < 0 || wanted > MOST) {
            throw new IllegalArgumentException(
                    "A target is 0 to 100,000,000 pairs, not " + wanted + ".");
        }
    }

    /// How many are still to be found.
    public long missing() {
        return Math.max(0, wanted - found);
    }
}
