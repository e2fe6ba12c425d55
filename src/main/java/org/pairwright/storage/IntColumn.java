package org.pairwright.storage;

import java.util.Arrays;

/// Whole numbers from 0, each in as few bytes as the largest one needs: 1, 2 or 4, and none where
/// all are 0. What was not set is 0.
final class IntColumn {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int MAX_BYTE = 0xff;
    private static final int MAX_CHAR = 0xffff;

    private byte[] bytes = {};
    private char[] chars = {};
    private int[] ints = {};

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

    private int capacity() {
        return Math.max(bytes.length, Math.max(chars.length, ints.length));
    }

    /// Makes room for a row with a value.
    private void require(int row, int value) {
        int capacity = capacity();
        int needed =
                row < capacity
                        ? capacity
                        : Math.max(Math.max(FIRST_CAPACITY, row + 1), capacity + capacity / 2);
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
        return bytes.length + (long) Character.BYTES * chars.length
                + (long) Integer.BYTES * ints.length;
    }
}
