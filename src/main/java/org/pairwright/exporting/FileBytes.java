package org.pairwright.exporting;

import java.util.Arrays;
import org.pairwright.domain.JsonText;

/// A file in the making: bytes, mostly JSON text as UTF-8.
final class FileBytes {
    private byte[] bytes;
    private int length;

    FileBytes(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    /// The bytes so far are the first [#length] of these: read only.
    byte[] array() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    /// Adds one character of ASCII.
    void ascii(char c) {
        ensure(1);
        bytes[length++] = (byte) c;
    }

    /// Adds JSON as it is, on one line.
    void raw(byte[] json) {
        raw(json, 0, json.length);
    }

    /// Adds JSON from `from` to `to` as it is.
    void raw(byte[] json, int from, int to) {
        ensure(to - from);
        System.arraycopy(json, from, bytes, length, to - from);
        length += to - from;
    }

    /// Adds JSON that may be laid out over several lines: between tokens white space is a space.
    void onOneLine(byte[] json, int from, int to) {
        int start = length;
        raw(json, from, to);
        for (int at = start; at < length; at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ') {
                bytes[at] = ' ';
            }
        }
    }

    /// Adds text as the inside of a JSON string.
    void escaped(byte[] text) {
        int from = 0;
        int special = JsonText.selfEnd(text, 0);
        while (special < text.length) {
            raw(text, from, special);
            ensure(JsonText.LONGEST_ESCAPE);
            length = JsonText.escape(text[special], bytes, length);
            from = special + 1;
            special = JsonText.selfEnd(text, from);
        }
        raw(text, from, text.length);
    }

    private void ensure(int more) {
        if (more > bytes.length - length) {
            long wanted = Math.max(2L * bytes.length, (long) length + more);
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
        }
    }
}
