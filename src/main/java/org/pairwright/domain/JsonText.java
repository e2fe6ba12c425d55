package org.pairwright.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes texts as JSON strings (RFC 8259) straight in UTF-8: quotes, backslashes and control
/// characters are escaped, everything else stays as it is.
public final class JsonText {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /// For each byte: 0 where it stands for itself, `u` for a six-character escape, else what
    /// follows the backslash.
    private static final byte[] ESCAPES = escapes();

    private JsonText() {}

    private static byte[] escapes() {
        byte[] escapes = new byte[256];
        Arrays.fill(escapes, 0, 0x20, (byte) 'u');
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        return escapes;
    }

    /// Appends `utf8` as a JSON string with its quotes.
    public static void write(byte[] utf8, ByteArrayOutputStream out) {
        out.write('"');
        int from = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte escape = ESCAPES[utf8[i] & 0xff];
            if (escape != 0) {
                out.write(utf8, from, i - from);
                out.write('\\');
                out.write(escape);
                if (escape == 'u') {
                    out.write('0');
                    out.write('0');
                    out.write(HEX[utf8[i] >> 4]);
                    out.write(HEX[utf8[i] & 0xf]);
                }
                from = i + 1;
            }
        }
        out.write(utf8, from, utf8.length - from);
        out.write('"');
    }
}
