package org.pairwright.dataset.release;

import java.util.ArrayList;
import java.util.List;

/// Counts texts by length, in classes each of which reaches twice as far as the one before.
final class LengthClasses {
    /// Where classes begin.
    static final List<Long> FROM =
            List.of(0L, 50L, 100L, 200L, 400L, 800L, 1_600L, 3_200L, 6_400L, 12_800L);

    private final long[] counts = new long[FROM.size()];
    private long texts;
    private long characters;

    void add(long length) {
        int at = FROM.size() - 1;
        while (FROM.get(at) > length) {
            at--;
        }
        counts[at]++;
        texts++;
        characters += length;
    }

    List<Long> counts() {
        List<Long> list = new ArrayList<>();
        for (long count : counts) {
            list.add(count);
        }
        return list;
    }

    /// To a tenth; 0 where there are no texts.
    double mean() {
        return texts == 0 ? 0 : Math.round(10.0 * characters / texts) / 10.0;
    }
}
