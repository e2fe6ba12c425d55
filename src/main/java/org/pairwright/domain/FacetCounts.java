package org.pairwright.domain;

import java.util.Map;

/// How many pairs there are of each value of a facet, as far as they have been counted.
///
/// @param pairs by value
/// @param first how many pairs were looked at, where it is not all that are meant but only the
///   first of them; else 0
/// @param share how far counting has come, up to 1
public record FacetCounts(Map<String, Long> pairs, long first, double share) {
    /// Nothing is told.
    public static final FacetCounts NONE = new FacetCounts(Map.of(), 0, 1);

    public FacetCounts {
        pairs = Map.copyOf(pairs);
    }

    public boolean isComplete() {
        return share == 1;
    }
}
