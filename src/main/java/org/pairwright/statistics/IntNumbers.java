package org.pairwright.statistics;

import java.util.Arrays;

/// Numbers whole numbers from 0, in the order in which they come first: a hash table with open
/// addressing.
final class IntNumbers {
    private int[] keys = new int[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    IntNumbers() {
        Arrays.fill(numbers, -1);
    }

    int of(int key) {
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

    /// Where the key is, or belongs.
    private int slot(int key) {
        int mixed = key * 0x9E3779B9;
        int slot = (mixed ^ (mixed >>> 15)) & (keys.length - 1);
        while (numbers[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[2 * oldKeys.length];
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
