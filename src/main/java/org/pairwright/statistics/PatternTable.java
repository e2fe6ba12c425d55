package org.pairwright.statistics;

import java.util.Arrays;

/// Numbers sorted lists of labels in the order in which they come: a hash table of ints with open
/// addressing.
final class PatternTable {
    private static final int EMPTY = -1;

    /// Up to so many labels are sorted by putting each in its place.
    private static final int SHORT = 40;

    private int[] slots = new int[1 << 10];
    private int[] start = new int[1 << 8];
    private int[] hashes = new int[1 << 8];
    private int[] labels = new int[1 << 11];
    private int[] sorted = new int[1 << 4];
    private int count;

    PatternTable() {
        Arrays.fill(slots, EMPTY);
    }

    int count() {
        return count;
    }

    /// How many labels all lists have together.
    int labels() {
        return start[count];
    }

    int from(int id) {
        return start[id];
    }

    int to(int id) {
        return start[id + 1];
    }

    int label(int position) {
        return labels[position];
    }

    /// The number of the list that an item's labels make.
    int idOf(Ratings ratings, int item) {
        return idOfSorted(sort(ratings, item));
    }

    /// The number of the list that labels in any order make.
    ///
    /// @param from where they begin
    /// @param to where they end
    int idOf(int[] labels, int from, int to) {
        int n = to - from;
        sorted = n > sorted.length ? new int[2 * n] : sorted;
        System.arraycopy(labels, from, sorted, 0, n);
        Arrays.sort(sorted, 0, n);
        return idOfSorted(n);
    }

    private int idOfSorted(int n) {
        int hash = hash(n);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != EMPTY) {
            if (isAt(slots[slot], hash, n)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = count;
        return add(hash, n);
    }

    private int sort(Ratings ratings, int item) {
        int n = ratings.to(item) - ratings.from(item);
        if (n > sorted.length) {
            sorted = new int[2 * n];
        }
        if (n > SHORT) {
            System.arraycopy(ratings.labelsOf(item), 0, sorted, 0, n);
            Arrays.sort(sorted, 0, n);
            return n;
        }
        for (int i = 0; i < n; i++) {
            int label = ratings.labelAt(ratings.from(item) + i);
            int at = i;
            for (; at > 0 && sorted[at - 1] > label; at--) {
                sorted[at] = sorted[at - 1];
            }
            sorted[at] = label;
        }
        return n;
    }

    private int hash(int n) {
        int hash = n;
        for (int i = 0; i < n; i++) {
            hash = (hash ^ sorted[i]) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private boolean isAt(int id, int hash, int n) {
        return hashes[id] == hash && Arrays.equals(labels, start[id], start[id + 1], sorted, 0, n);
    }

    private int add(int hash, int n) {
        int from = start[count];
        if (from + n > labels.length) {
            labels = Arrays.copyOf(labels, Math.max(from + n, 2 * labels.length));
        }
        if (count + 2 > start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
            hashes = Arrays.copyOf(hashes, start.length);
        }
        System.arraycopy(sorted, 0, labels, from, n);
        hashes[count] = hash;
        start[++count] = from + n;
        if (2 * count > slots.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, EMPTY);
        for (int id = 0; id < count; id++) {
            int slot = hashes[id] & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id;
        }
    }
}
