package org.pairwright.storage;

import java.util.Arrays;

/// Whole numbers from 0, each in as few bytes as the largest one needs: 1, 2 or 4, and none where
/// all are 0. What was not set is 0.
final class IntColumn {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int MAX_BYTE = 0xff;
    private static final int MAX_CHAR = 0xffff;

    private int rows;
    private byte[] bytes = {};
    private char[] chars = {};
    private int[] ints = {};

    IntColumn() {
        this(FIRST_CAPACITY);
    }

    /// @param rows how many there may be to begin with
    IntColumn(int rows) {
        this.rows = Math.max(1, rows);
    }

    /// Makes room for so many rows at once when the first of them is set.
    void expect(int many) {
        rows = Math.max(1, many);
    }

    int get(int row) {
        if (row < bytes.length) {
            return bytes[row] & MAX_BYTE;
        }
        if (row < chars.length) {
            return chars[row];
        }
        return row < ints.length ? ints[row] : 0;
    }

    /// @param value 0 or more
    void set(int row, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("A number of a column can't be " + value + ".");
        }
        if (value > 0 || row < capacity()) {
            require(row, value);
            if (bytes.length > 0) {
                bytes[row] = (byte) value;
            } else if (chars.length > 0) {
                chars[row] = (char) value;
            } else {
                ints[row] = value;
            }
        }
    }

    /// Copies numbers of another column to rows that were not set yet.
    ///
    /// @param at the row that the first of them comes to
    void copy(IntColumn other, int from, int to, int at) {
        int end = Math.min(to, other.capacity());
        if (end <= from) {
            return;
        }
        require(at + end - from - 1, other.widest());
        if (bytes.length > 0) {
            System.arraycopy(other.bytes, from, bytes, at, end - from);
        } else if (chars.length > 0 && other.chars.length > 0) {
            System.arraycopy(other.chars, from, chars, at, end - from);
        } else if (ints.length > 0 && other.ints.length > 0) {
            System.arraycopy(other.ints, from, ints, at, end - from);
        } else {
            for (int row = from; row < end; row++) {
                set(at + row - from, other.get(row));
            }
        }
    }

    /// The largest number that there is room for.
    private int widest() {
        if (bytes.length > 0) {
            return MAX_BYTE;
        }
        return chars.length > 0 ? MAX_CHAR : Integer.MAX_VALUE;
    }

    private int capacity() {
        return Math.max(bytes.length, Math.max(chars.length, ints.length));
    }

    /// Makes room for a row with a value.
    private void require(int row, int value) {
        int capacity = capacity();
        int needed =
                row < capacity
                        ? capacity
                        : Math.max(Math.max(rows, row + 1), capacity + capacity / 2);
        boolean ofBytes = chars.length == 0 && ints.length == 0;
        if (ofBytes && value <= MAX_BYTE) {
            bytes = needed > capacity ? Arrays.copyOf(bytes, needed) : bytes;
        } else if (ints.length == 0 && value <= MAX_CHAR) {
            widenToChars(needed);
        } else {
            widenToInts(needed);
        }
    }

    private void widenToChars(int needed) {
        if (bytes.length > 0) {
            char[] wide = new char[needed];
            for (int i = 0; i < bytes.length; i++) {
                wide[i] = (char) (bytes[i] & MAX_BYTE);
            }
            chars = wide;
            bytes = new byte[0];
        } else if (needed > chars.length) {
            chars = Arrays.copyOf(chars, needed);
        }
    }

    private void widenToInts(int needed) {
        if (ints.length == 0) {
            int[] wide = new int[needed];
            for (int i = 0; i < capacity(); i++) {
                wide[i] = get(i);
            }
            ints = wide;
            bytes = new byte[0];
            chars = new char[0];
        } else if (needed > ints.length) {
            ints = Arrays.copyOf(ints, needed);
        }
    }

    long bytes() {
        return bytes.length
                + (long) Character.BYTES * chars.length
                + (long) Integer.BYTES * ints.length;
    }
}
