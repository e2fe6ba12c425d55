package org.pairwright.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A file's text in big blocks, with the row that is being cut kept in one piece.
///
/// A cutter looks at `bytes[at..limit)` and calls [#more] at the limit, which may move the row.
final class RowBuffer {
    /// The largest row, in bytes: 16 MiB. What a longer one holds is dropped while it is read.
    static final int MAX_ROW = 16 << 20;

    /// How much is read at once.
    static final int BLOCK = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private byte[] bytes = new byte[BLOCK];
    private int start;
    private int limit;
    private boolean tooLarge;

    /// Where `bytes[0]` stands in the text.
    private long base;

    /// The next byte to look at.
    int at;

    RowBuffer(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    int limit() {
        return limit;
    }

    /// Where the row begins.
    int start() {
        return start;
    }

    /// Whether the row, which ends before the next byte to look at, outgrew [#MAX_ROW].
    boolean isTooLarge() {
        return tooLarge || at - start > MAX_ROW;
    }

    /// Lets the row begin at the next byte to look at.
    void beginRow() {
        start = at;
        tooLarge = false;
    }

    /// Where `index` stands in the text, in bytes from its beginning.
    long offset(int index) {
        return base + index;
    }

    /// Reads until that many bytes stand before the limit, or the text ends.
    void fill(int atLeast) {
        while (limit - at < atLeast && more()) {
            // What is read comes in blocks of any size.
        }
    }

    /// Steps over the byte order mark that a text may begin with.
    void skipByteOrderMark() {
        fill(BYTE_ORDER_MARK.length);
        int end = at + BYTE_ORDER_MARK.length;
        if (end <= limit
                && Arrays.equals(bytes, at, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            at = end;
        }
    }

    /// Reads on, keeping the row's bytes; false at the end of the text.
    boolean more() {
        if (limit - start > MAX_ROW) {
            tooLarge = true;
        }
        if (tooLarge) {
            start = at;
        }
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, limit - start);
            base += start;
            at -= start;
            limit -= start;
            start = 0;
        }
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        try {
            int n = in.read(bytes, limit, bytes.length - limit);
            limit += Math.max(n, 0);
            return n >= 0;
        } catch (IOException e) {
            throw Unpacked.unreadable(e);
        }
    }
}
