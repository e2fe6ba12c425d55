package org.pairwright.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Texts as JSON strings (RFC 8259) straight in UTF-8: quotes, backslashes and control characters
/// are escaped, everything else stays as it is, U+2028 and U+2029 included.
public final class JsonText {
    /// The most bytes that [#escape] writes.
    public static final int LONGEST_ESCAPE = 6;

    private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);

    /// What follows the backslash for each byte that is escaped; `u` begins the longest escape.
    private static final byte[] LETTERS = letters();

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;

    private JsonText() {}

    private static byte[] letters() {
        byte[] letters = new byte['\\' + 1];
        Arrays.fill(letters, 0, 0x20, (byte) 'u');
        letters['"'] = '"';
        letters['\\'] = '\\';
        letters['\b'] = 'b';
        letters['\t'] = 't';
        letters['\n'] = 'n';
        letters['\f'] = 'f';
        letters['\r'] = 'r';
        return letters;
    }

    /// Appends `utf8` as a JSON string with its quotes.
    public static void write(byte[] utf8, ByteArrayOutputStream out) {
        out.write('"');
        byte[] escape = new byte[LONGEST_ESCAPE];
        int from = 0;
        int special = selfEnd(utf8, 0);
        while (special < utf8.length) {
            out.write(utf8, from, special - from);
            out.write(escape, 0, escape(utf8[special], escape, 0));
            from = special + 1;
            special = selfEnd(utf8, from);
        }
        out.write(utf8, from, utf8.length - from);
        out.write('"');
    }

    /// Puts the escape of a quote, a backslash or a control character into `into`, from `at` on.
    ///
    /// @return the index after it
    public static int escape(byte special, byte[] into, int at) {
        byte letter = LETTERS[special];
        into[at] = '\\';
        into[at + 1] = letter;
        if (letter != 'u') {
            return at + 2;
        }
        into[at + 2] = '0';
        into[at + 3] = '0';
        into[at + 4] = HEX[special >> 4];
        into[at + 5] = HEX[special & 0xf];
        return at + LONGEST_ESCAPE;
    }

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
}
