package org.pairwright.importing;

import java.util.Arrays;
import org.pairwright.domain.ProblemCode;

/// The bytes of one row, still in the buffer they were read into: good until the next row is cut.
final class RawRow {
    private final long line;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long offset;

    /// @param line the line it begins on, from 1
    /// @param offset where its first byte stands in the text
    RawRow(long line, byte[] bytes, int from, int to, long offset) {
        this.line = line;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.offset = offset;
    }

    long line() {
        return line;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    /// The same with bytes of its own.
    RawRow copy() {
        return new RawRow(line, Arrays.copyOfRange(bytes, from, to), 0, to - from, offset);
    }

    /// Without white space at its ends and the byte order mark that files strung together have
    /// inside.
    RawRow trimmed() {
        int start = from;
        int end = to;
        if (end - start >= 3
                && bytes[start] == (byte) 0xef
                && bytes[start + 1] == (byte) 0xbb
                && bytes[start + 2] == (byte) 0xbf) {
            start += 3;
        }
        while (start < end && isSpace(bytes[start])) {
            start++;
        }
        while (start < end && isSpace(bytes[end - 1])) {
            end--;
        }
        return start == from && end == to
                ? this
                : new RawRow(line, bytes, start, end, offset + start - from);
    }

    /// The column, in characters from 1, of the byte at `index` of [#bytes].
    int column(int index) {
        int column = 1;
        for (int i = from; i < index; i++) {
            // All but the bytes that continue a character.
            column += (bytes[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return column;
    }

    /// @throws RefusedRow when the bytes are not UTF-8
    void requireUtf8() {
        int at = StrictUtf8.malformedAt(bytes, from, to);
        if (at >= 0) {
            throw new RefusedRow(
                    "",
                    ProblemCode.NOT_UTF8,
                    "Not UTF-8: the byte 0x%02X at offset %d of the text (column %d). Save the file as UTF-8."
                            .formatted(bytes[at], offset + at - from, column(at)));
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
