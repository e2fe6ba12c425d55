package org.pairwright.exporting.release;

import java.util.HexFormat;

/// Texts as YAML 1.2 double-quoted scalars, in which nothing can end the scalar early or be taken
/// for something else.
final class Yaml {
    private Yaml() {}

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '"' -> quoted.append("\\\"");
                        case '\\' -> quoted.append("\\\\");
                        case '\n' -> quoted.append("\\n");
                        case '\t' -> quoted.append("\\t");
                        default -> append(quoted, c);
                    }
                });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        if (isPrintable(c)) {
            quoted.appendCodePoint(c);
        } else {
            quoted.append("\\u").append(HexFormat.of().toHexDigits((char) c));
        }
    }

    /// What the specification lets stand for itself, less what readers take for a line's end or
    /// strip.
    private static boolean isPrintable(int c) {
        return (c >= 0x20 && c < 0x7f)
                || (c >= 0xa0 && c < 0xd800 && c != 0x2028 && c != 0x2029)
                || (c > 0xdfff && c < 0xfffe && c != 0xfeff)
                || c > 0xffff;
    }
}
