package org.pairwright.statistics;

/// So many whole numbers from 0, each in as few bytes as the largest one needs: 1, 2 or 4.
public final class PackedInts {
    private static final int MAX_BYTE = 0xff;
    private static final int MAX_CHAR = 0xffff;

    private final byte[] bytes;
    private final char[] chars;
    private final int[] ints;

    /// Zeros.
    ///
    /// @param size how many numbers there are
    /// @param largest no number is larger
    public PackedInts(int size, int largest) {
        bytes = new byte[largest <= MAX_BYTE ? size : 0];
        chars = new char[largest > MAX_BYTE && largest <= MAX_CHAR ? size : 0];
        ints = new int[largest > MAX_CHAR ? size : 0];
    }

    public int size() {
        return bytes.length + chars.length + ints.length;
    }

    public int get(int at) {
        if (bytes.length > 0) {
            return bytes[at] & MAX_BYTE;
        }
        return chars.length > 0 ? chars[at] : ints[at];
    }

    public void set(int at, int number) {
        if (bytes.length > 0) {
            bytes[at] = (byte) number;
        } else if (chars.length > 0) {
            chars[at] = (char) number;
        } else {
            ints[at] = number;
        }
    }
}
