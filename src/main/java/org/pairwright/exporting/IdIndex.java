package org.pairwright.exporting;

import java.util.Arrays;
import java.util.UUID;

/// Finds what is known by 128 bits, such as pairs by their ids: each has a number, in the order in
/// which they were added. Columns rather than objects, as there may be millions.
public final class IdIndex {
    private static final int NONE = 0;

    private long[] high = new long[1_024];
    private long[] low = new long[1_024];

    /// Numbers, each 1 higher so that 0 is nobody's; twice as many places as ids, a power of two.
    private int[] places = new int[2_048];

    private int size;

    /// How many there are.
    public int size() {
        return size;
    }

    /// Adds an id that is not there yet.
    ///
    /// @return its number
    public int add(UUID id) {
        if (size == high.length) {
            grow();
        }
        high[size] = id.getMostSignificantBits();
        low[size] = id.getLeastSignificantBits();
        put(size);
        return size++;
    }

    /// The number of an id, or -1.
    public int find(UUID id) {
        int place = place(id.getMostSignificantBits(), id.getLeastSignificantBits());
        while (places[place] != NONE) {
            int number = places[place] - 1;
            if (high[number] == id.getMostSignificantBits()
                    && low[number] == id.getLeastSignificantBits()) {
                return number;
            }
            place = (place + 1) & (places.length - 1);
        }
        return -1;
    }

    /// The id of a number.
    public UUID id(int number) {
        return new UUID(high[number], low[number]);
    }

    private void grow() {
        high = Arrays.copyOf(high, 2 * size);
        low = Arrays.copyOf(low, 2 * size);
        places = new int[4 * size];
        for (int number = 0; number < size; number++) {
            put(number);
        }
    }

    private void put(int number) {
        int place = place(high[number], low[number]);
        while (places[place] != NONE) {
            place = (place + 1) & (places.length - 1);
        }
        places[place] = number + 1;
    }

    private int place(long high, long low) {
        long mixed = (high ^ low) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 33) & (places.length - 1);
    }
}
