package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One row as SQLite keeps it: a header that tells each value's kind and length, then the values.
/// Filled column by column, used again for the next row.
final class PageRecord {
    /// Where the values begin. The header is put right before them when the last one has come.
    private static final int VALUES = 128;

    private byte[] bytes = new byte[4_096];
    private final byte[] kinds = new byte[VALUES - 1];
    private int kindsEnd;
    private int end = VALUES;

    PageRecord begin() {
        kindsEnd = 0;
        end = VALUES;
        return this;
    }

    /// Null; also what stands for a number that is the row's own id.
    PageRecord none() {
        return kind(0);
    }

    PageRecord number(long value) {
        if (value == 0 || value == 1) {
            return kind(8 + value);
        }
        int length = length(value);
        makeRoom(length);
        for (int shift = (length - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[end++] = (byte) (value >> shift);
        }
        return kind(
                switch (length) {
                    case 6 -> 5;
                    case 8 -> 6;
                    default -> length;
                });
    }

    PageRecord bytes(byte[] value) {
        put(value);
        return kind(12 + 2L * value.length);
    }

    PageRecord text(String value) {
        return text(value.getBytes(StandardCharsets.UTF_8));
    }

    PageRecord text(byte[] utf8) {
        put(utf8);
        return kind(13 + 2L * utf8.length);
    }

    /// Puts the header before the values.
    ///
    /// @return where the whole begins in [#array]; it ends at [#end]
    int seal() {
        int start = VALUES - kindsEnd - 1;
        bytes[start] = (byte) (kindsEnd + 1);
        System.arraycopy(kinds, 0, bytes, start + 1, kindsEnd);
        return start;
    }

    byte[] array() {
        return bytes;
    }

    int end() {
        return end;
    }

    private PageRecord kind(long kind) {
        kindsEnd = Varint.put(kind, kinds, kindsEnd);
        return this;
    }

    private void put(byte[] value) {
        makeRoom(value.length);
        System.arraycopy(value, 0, bytes, end, value.length);
        end += value.length;
    }

    private void makeRoom(int more) {
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more));
        }
    }

    /// In how many bytes SQLite keeps a number: 1, 2, 3, 4, 6 or 8.
    private static int length(long value) {
        int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(value < 0 ? ~value : value);
        int length = Math.ceilDiv(bits, Byte.SIZE);
        return length == 5 ? 6 : length == 7 ? 8 : length;
    }
}
