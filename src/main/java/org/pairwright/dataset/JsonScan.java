package org.pairwright.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds where strings, arrays and objects end in JSON text that was checked when it came in.
public final class JsonScan {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;

    private JsonScan() {}

    /// The index of the first byte from `from` on that can't stand for itself in a JSON string: a
    /// quote, a backslash or a control character; the length of `text` where there is none.
    public static int selfEnd(byte[] text, int from) {
        int at = from;
        while (at + Long.BYTES <= text.length) {
            long eight = (long) EIGHT_BYTES.get(text, at);
            // The lowest high bit that is set marks the first such byte of the eight.
            long special =
                    zeros(eight ^ QUOTES)
                            | zeros(eight ^ BACKSLASHES)
                            | ((eight - SPACES) & ~eight & HIGH_BITS);
            if (special != 0) {
                return at + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < text.length && !isSpecial(text[at])) {
            at++;
        }
        return at;
    }

    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    private static boolean isSpecial(byte b) {
        return b == '"' || b == '\\' || (b >= 0 && b < ' ');
    }

    /// The index of the quote that closes the string whose text begins at `from`; -1 where none
    /// does or where a control character stands in it.
    static int stringEnd(byte[] json, int from) {
        int at = selfEnd(json, from);
        while (at < json.length && json[at] == '\\') {
            at = at + 2 <= json.length ? selfEnd(json, at + 2) : json.length;
        }
        return at < json.length && json[at] == '"' ? at : -1;
    }

    /// The index after the string, array or object that begins at `from`, white space before it
    /// included; -1 where none does. Other values have no place in stored messages.
    static int valueEnd(byte[] json, int from) {
        int at = from;
        while (at < json.length && json[at] <= ' ' && json[at] > 0) {
            at++;
        }
        if (at < json.length && json[at] == '"') {
            return stringEnd(json, at + 1) + 1;
        }
        int depth = 0;
        for (; at < json.length; at++) {
            switch (json[at]) {
                case '"' -> {
                    at = stringEnd(json, at + 1);
                    if (at < 0) {
                        return -1;
                    }
                }
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                default -> {
                    // Numbers, words, commas and colons inside.
                }
            }
            if (depth <= 0) {
                return depth == 0 && (json[at] == ']' || json[at] == '}') ? at + 1 : -1;
            }
        }
        return -1;
    }
}
