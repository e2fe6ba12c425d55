package org.pairwright.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// How much of what people found can be told in the categories of a taxonomy.
///
/// @param told how often a category was found that can be
/// @param untold the codes that can't be, with how often each was found
public record CategoryTally(long told, Map<String, Long> untold) {
    public CategoryTally {
        untold = Collections.unmodifiableMap(new TreeMap<>(untold));
    }

    /// How often a category was found that can't be told.
    public long lost() {
        return untold.values().stream().mapToLong(Long::longValue).sum();
    }
}
