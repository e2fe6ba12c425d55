package org.pairwright.importing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks for bytes eight at a time.
final class ByteSearch {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private ByteSearch() {}

    /// The index of the first `wanted`, an ASCII character, in `[from, to)`; `to` where there is
    /// none.
    static int indexOf(char wanted, byte[] bytes, int from, int to) {
        long pattern = ONES * wanted;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long differences = (long) EIGHT.get(bytes, at) ^ pattern;
            // The lowest byte whose high bit is left is the first one that is zero (Mycroft's
            // test).
            long equal = (differences - ONES) & ~differences & HIGH_BITS;
            if (equal != 0) {
                return at + Long.numberOfTrailingZeros(equal) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /// The index of the first byte that is not ASCII in `[from, to)`; `to` where there is none.
    static int firstNonAscii(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long high = (long) EIGHT.get(bytes, at) & HIGH_BITS;
            if (high != 0) {
                return at + Long.numberOfTrailingZeros(high) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /// Whether there is nothing but white space.
    static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && (bytes[i] < '\t' || bytes[i] > '\r')) {
                return false;
            }
        }
        return true;
    }
}
