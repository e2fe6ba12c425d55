package org.pairwright.storage;

import java.util.Arrays;

/// Numbers ids from 0, in the order in which they come first: a hash table with open addressing,
/// some 24 bytes an id.
final class LongNumbers {
    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] keys;
    private int[] numbers;
    private int size;

    LongNumbers() {
        this(0);
    }

    /// @param ids how many there are to be, about
    LongNumbers(int ids) {
        int capacity = Math.max(FIRST_CAPACITY, Integer.highestOneBit(Math.max(1, ids)) << 2);
        keys = new long[capacity];
        numbers = new int[capacity];
        Arrays.fill(numbers, -1);
    }

    int of(long key) {
        int slot = slot(key);
        if (numbers[slot] >= 0) {
            return numbers[slot];
        }
        keys[slot] = key;
        numbers[slot] = size++;
        if (2 * size > keys.length) {
            grow();
        }
        return size - 1;
    }

    /// The number of a key; -1 where it has none.
    int find(long key) {
        return numbers[slot(key)];
    }

    int size() {
        return size;
    }

    /// The id of each number.
    long[] ids() {
        long[] ids = new long[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (numbers[slot] >= 0) {
                ids[numbers[slot]] = keys[slot];
            }
        }
        return ids;
    }

    /// Where the key is, or belongs.
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (numbers[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[Math.multiplyExact(2, oldKeys.length)];
        numbers = new int[keys.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
