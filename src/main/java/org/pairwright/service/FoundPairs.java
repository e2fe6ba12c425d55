package org.pairwright.service;

import java.util.Arrays;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.filter.Filter;
import org.pairwright.storage.PairScan;

/// The ids of the pairs that a filter means, eight bytes each.
public final class FoundPairs {
    private long[] ids = new long[1_024];
    private int size;

    private FoundPairs() {}

    /// Finds them, in the order in which they were added.
    ///
    /// @throws Cancelled when `progress` said so
    public static long[] of(PairScan scan, Filter filter, Progress progress) {
        FoundPairs found = new FoundPairs();
        scan.run(
                filter,
                PairOrder.ADDED,
                (ids, share) -> {
                    progress.requireWanted();
                    found.add(ids);
                    progress.report("finding", Math.round(share * 1_000), 1_000);
                    return true;
                });
        return Arrays.copyOf(found.ids, found.size);
    }

    private void add(long[] more) {
        if (size + more.length > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(size + more.length, ids.length * 2));
        }
        System.arraycopy(more, 0, ids, size, more.length);
        size += more.length;
    }
}
