package org.pairwright.importing;

/// Tells UTF-8 from what only resembles it: parsers of JSON let overlong forms, encoded surrogates
/// and code points beyond U+10FFFF pass (The Unicode Standard, table 3-7).
final class StrictUtf8 {
    private StrictUtf8() {}

    /// The index of the first byte that begins no well-formed character, or -1.
    static int malformedAt(byte[] bytes, int from, int to) {
        int at = ByteSearch.firstNonAscii(bytes, from, to);
        while (at < to) {
            int length = length(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at = ByteSearch.firstNonAscii(bytes, at + length, to);
        }
        return -1;
    }

    /// The length of the character of several bytes that begins at `at`; 0 when there is none.
    private static int length(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xff;
        if (lead < 0xc2 || lead > 0xf4) {
            return 0;
        }
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length > to) {
            return 0;
        }
        int lowest =
                switch (lead) {
                    case 0xe0 -> 0xa0;
                    case 0xf0 -> 0x90;
                    default -> 0x80;
                };
        int highest =
                switch (lead) {
                    case 0xed -> 0x9f;
                    case 0xf4 -> 0x8f;
                    default -> 0xbf;
                };
        int second = bytes[at + 1] & 0xff;
        if (second < lowest || second > highest) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
