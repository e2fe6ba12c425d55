package org.pairwright.exporting;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Whether bytes are text that every trainer decodes.
final class SoundText {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private SoundText() {}

    static boolean isUtf8(byte[] text) {
        return isUtf8(text, text.length);
    }

    /// Whether the first `length` bytes are UTF-8 as RFC 3629 has it: no surrogates, nothing
    /// overlong, nothing cut off.
    static boolean isUtf8(byte[] text, int length) {
        int at = 0;
        while (at < length) {
            // Most text is ASCII, and most of that comes in long runs.
            if (at + 4 * Long.BYTES <= length && isAscii(text, at)) {
                at += 4 * Long.BYTES;
                continue;
            }
            int size = text[at] >= 0 ? 1 : sequence(text, at, length);
            if (size == 0) {
                return false;
            }
            at += size;
        }
        return true;
    }

    private static boolean isAscii(byte[] text, int at) {
        long bits =
                (long) EIGHT_BYTES.get(text, at)
                        | (long) EIGHT_BYTES.get(text, at + Long.BYTES)
                        | (long) EIGHT_BYTES.get(text, at + 2 * Long.BYTES)
                        | (long) EIGHT_BYTES.get(text, at + 3 * Long.BYTES);
        return (bits & HIGH_BITS) == 0;
    }

    /// How many bytes the character of two bytes or more at `at` has; 0 where it is none.
    private static int sequence(byte[] text, int at, int length) {
        int lead = text[at] & 0xff;
        int size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || at + size > length) {
            return 0;
        }
        for (int i = 1; i < size; i++) {
            if ((text[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = text[at + 1] & 0xff;
        return switch (lead) {
            case 0xe0 -> second < 0xa0 ? 0 : size;
            case 0xed -> second > 0x9f ? 0 : size;
            case 0xf0 -> second < 0x90 ? 0 : size;
            case 0xf4 -> second > 0x8f ? 0 : size;
            default -> size;
        };
    }

    /// Whether no escape in a JSON text stands for half a character, which readers refuse.
    static boolean hasNoLoneSurrogateEscape(byte[] json) {
        int at = 0;
        while (at < json.length) {
            if (json[at] != '\\') {
                at++;
            } else if (at + 1 >= json.length || json[at + 1] != 'u') {
                at += 2;
            } else {
                char unit = unit(json, at);
                at += 6;
                if (Character.isLowSurrogate(unit)) {
                    return false;
                }
                if (Character.isHighSurrogate(unit)) {
                    if (!Character.isLowSurrogate(unit(json, at))) {
                        return false;
                    }
                    at += 6;
                }
            }
        }
        return true;
    }

    /// The code unit of the escape at `at`; U+0000 where none stands there.
    private static char unit(byte[] json, int at) {
        if (at + 6 > json.length || json[at] != '\\' || json[at + 1] != 'u') {
            return 0;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            unit = (unit << 4) | (Character.digit(json[i], 16) & 0xf);
        }
        return (char) unit;
    }
}
