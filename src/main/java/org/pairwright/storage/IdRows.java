package org.pairwright.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// In which row each id stands. Ids that are near to each other take four bytes each, wherever they
/// begin.
final class IdRows {
    private static final int PAGE = 1 << 12;
    private static final int NONE = -1;

    private final Map<Long, int[]> pages = new HashMap<>();
    private long number = Long.MIN_VALUE;
    private int[] page = {};

    void set(long id, int row) {
        long wanted = Math.floorDiv(id, PAGE);
        if (wanted != number) {
            page = pages.computeIfAbsent(wanted, it -> empty());
            number = wanted;
        }
        page[Math.floorMod(id, PAGE)] = row;
    }

    /// The row of an id; -1 where it has none.
    int get(long id) {
        long wanted = Math.floorDiv(id, PAGE);
        if (wanted != number) {
            int[] found = pages.get(wanted);
            if (found == null) {
                return NONE;
            }
            page = found;
            number = wanted;
        }
        return page[Math.floorMod(id, PAGE)];
    }

    private static int[] empty() {
        int[] page = new int[PAGE];
        Arrays.fill(page, NONE);
        return page;
    }
}
