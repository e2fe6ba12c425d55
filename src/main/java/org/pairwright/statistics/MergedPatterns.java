package org.pairwright.statistics;

/// Which patterns become one where labels are in other categories.
final class MergedPatterns {
    private final int[] start;

    /// The patterns that there were, by the ones that they become: to collect them takes a fraction
    /// of the time that it takes to hand them out, where many become one.
    private final int[] before;

    /// @param places for each pattern that there was the one that it becomes
    /// @param count how many there are then
    MergedPatterns(int[] places, int count) {
        start = new int[count + 1];
        for (int place : places) {
            start[place + 1]++;
        }
        for (int i = 0; i < count; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        before = new int[places.length];
        for (int pattern = 0; pattern < places.length; pattern++) {
            before[next[places[pattern]]++] = pattern;
        }
    }

    /// How many items of each pattern there are then.
    ///
    /// @param items how many there were of each
    int[] items(int[] items) {
        int[] merged = new int[start.length - 1];
        for (int pattern = 0; pattern < merged.length; pattern++) {
            int sum = 0;
            for (int i = start[pattern]; i < start[pattern + 1]; i++) {
                sum += items[before[i]];
            }
            merged[pattern] = sum;
        }
        return merged;
    }
}
