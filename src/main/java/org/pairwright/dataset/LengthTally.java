package org.pairwright.dataset;

import java.util.Map;
import java.util.TreeMap;

/// Adds up how long texts are.
public final class LengthTally {
    private final TreeMap<Long, Long> counts = new TreeMap<>();
    private long texts;
    private long sum;

    /// Adds a text.
    public void add(long length) {
        counts.merge(length, 1L, Long::sum);
        texts++;
        sum += length;
    }

    /// How many are longer than `length`.
    public long longerThan(long length) {
        return counts.tailMap(length, false).values().stream().mapToLong(Long::longValue).sum();
    }

    /// What they come to.
    public Lengths lengths() {
        return texts == 0
                ? Lengths.NONE
                : new Lengths(
                        texts,
                        Math.round(10.0 * sum / texts) / 10.0,
                        atLeast(0.5),
                        atLeast(0.95),
                        counts.lastKey());
    }

    /// The least length that a share of the texts does not exceed.
    private long atLeast(double share) {
        long passed = 0;
        for (Map.Entry<Long, Long> each : counts.entrySet()) {
            passed += each.getValue();
            if (passed >= share * texts) {
                return each.getKey();
            }
        }
        return counts.lastKey();
    }
}
