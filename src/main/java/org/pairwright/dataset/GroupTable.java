package org.pairwright.dataset;

import java.util.Arrays;
import org.pairwright.domain.Key;

/// Numbers prompt groups in the order in which they come, in some 30 bytes for each.
final class GroupTable {
    /// How many a number of 28 bits can tell apart: more than fit into the memory of a command.
    static final int MOST = 1 << 28;

    private static final int NONE = -1;

    private long[] highs = new long[1 << 10];
    private long[] lows = new long[1 << 10];
    private int[] slots = empty(1 << 11);
    private int size;

    int size() {
        return size;
    }

    Key key(int index) {
        return new Key(highs[index], lows[index]);
    }

    /// The number of a group, which gets one if it has none.
    int add(Key group) {
        int slot = slot(group);
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        if (size == MOST) {
            throw new InvalidPolicy(
                    Splits.OPTION,
                    "The prompts are too many to be compared: there can be " + MOST + ".");
        }
        if (size == highs.length) {
            highs = Arrays.copyOf(highs, 2 * size);
            lows = Arrays.copyOf(lows, 2 * size);
        }
        highs[size] = group.high();
        lows[size] = group.low();
        slots[slot] = size++;
        if (2 * size > slots.length) {
            spread();
        }
        return size - 1;
    }

    /// The number of a group; -1 where it has none.
    int find(Key group) {
        return slots[slot(group)];
    }

    /// Keys are parts of a checksum, so that any of their bits scatter them well.
    private int slot(Key group) {
        int mask = slots.length - 1;
        int slot = (int) group.low() & mask;
        while (slots[slot] != NONE && !key(slots[slot]).equals(group)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void spread() {
        slots = empty(2 * slots.length);
        for (int i = 0; i < size; i++) {
            slots[slot(key(i))] = i;
        }
    }

    private static int[] empty(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
