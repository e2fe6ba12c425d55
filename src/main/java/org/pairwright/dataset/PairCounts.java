package org.pairwright.dataset;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many pairs went into a dataset, and how many stayed out for which reason.
public final class PairCounts {
    private final Map<ExclusionCode, Long> excluded = new EnumMap<>(ExclusionCode.class);
    private long exported;

    /// Counts a pair in.
    public void export() {
        exported++;
    }

    /// Counts a pair out.
    public void exclude(ExclusionCode code) {
        exclude(code, 1);
    }

    /// Counts pairs out.
    public void exclude(ExclusionCode code, long pairs) {
        if (pairs > 0) {
            excluded.merge(code, pairs, Long::sum);
        }
    }

    public long exported() {
        return exported;
    }

    /// Reasons that occurred, in the order of [ExclusionCode], by their words.
    public Map<String, Long> excluded() {
        Map<String, Long> words = new LinkedHashMap<>();
        excluded.forEach((code, count) -> words.put(code.code(), count));
        return words;
    }

    /// All pairs that were counted.
    public long total() {
        return exported + excluded.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Makes sure that every pair that was read is in one bucket.
    ///
    /// @throws IllegalStateException when a pair was lost or counted twice
    public void requireTotal(long pairs) {
        if (total() != pairs) {
            throw new IllegalStateException(
                    pairs + " pairs were read, but " + total() + " were counted.");
        }
    }
}
