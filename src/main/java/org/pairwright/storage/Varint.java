package org.pairwright.storage;

/// Whole numbers as SQLite writes them where most are small: seven bits a byte, the highest first,
/// each byte but the last marked.
final class Varint {
    private Varint() {}

    /// Writes a number from 0 up to 2^56 - 1 into `into`.
    ///
    /// @return the index after it
    static int put(long value, byte[] into, int at) {
        int last = at + length(value) - 1;
        long rest = value;
        for (int i = last; i >= at; i--) {
            into[i] = (byte) ((rest & 0x7f) | (i < last ? 0x80 : 0));
            rest >>>= 7;
        }
        return last + 1;
    }

    /// How many bytes [#put] takes.
    static int length(long value) {
        if (value >>> 56 != 0) {
            throw new IllegalArgumentException("No id or length is as large as " + value + ".");
        }
        return Math.max(1, Math.ceilDiv(Long.SIZE - Long.numberOfLeadingZeros(value), 7));
    }
}
