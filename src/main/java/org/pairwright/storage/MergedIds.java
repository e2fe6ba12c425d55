package org.pairwright.storage;

import java.util.Arrays;

/// Numbers the ids of two sides anew, from 0, in the order in which they are asked for; an id that
/// both sides have is one.
final class MergedIds {
    private final long[] before;
    private final long[] again;

    /// For each number of the second side that of the same id on the first; -1 where it has none.
    private final int[] twins;

    /// For each number of a side what it becomes; -1 while nobody asked.
    private final int[] ofBefore;

    private final int[] ofAgain;
    private final long[] ids;
    private int size;

    /// @param before the ids of the first side by their numbers there, each of them once
    /// @param again those of the second, of which there are few as a rule
    MergedIds(long[] before, long[] again) {
        this.before = before;
        this.again = again;
        twins = twins(before, again);
        ofBefore = filled(before.length);
        ofAgain = filled(again.length);
        ids = new long[before.length + again.length];
    }

    /// Looks for the few among the many: to look up each of the many would take longer than all
    /// else that happens after a decision.
    private static int[] twins(long[] many, long[] few) {
        int[] twins = filled(few.length);
        if (few.length == 0) {
            return twins;
        }
        LongNumbers numbers = new LongNumbers(few.length);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long id : few) {
            numbers.of(id);
            least = Math.min(least, id);
            most = Math.max(most, id);
        }
        for (int i = 0; i < many.length; i++) {
            if (many[i] >= least && many[i] <= most) {
                int number = numbers.find(many[i]);
                if (number >= 0) {
                    twins[number] = i;
                }
            }
        }
        return twins;
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }

    /// What a number of the first side becomes.
    int ofBefore(int number) {
        if (ofBefore[number] < 0) {
            ofBefore[number] = next(before[number]);
        }
        return ofBefore[number];
    }

    /// What a number of the second side becomes.
    int ofAgain(int number) {
        if (twins[number] >= 0) {
            return ofBefore(twins[number]);
        }
        if (ofAgain[number] < 0) {
            ofAgain[number] = next(again[number]);
        }
        return ofAgain[number];
    }

    private int next(long id) {
        ids[size] = id;
        return size++;
    }

    /// The id of each new number.
    long[] ids() {
        return Arrays.copyOf(ids, size);
    }
}
