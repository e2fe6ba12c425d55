package org.pairwright.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Text;

/// What a pair's two responses are as texts: blank, or the same.
final class ResponseTexts {
    private ResponseTexts() {}

    /// Whether a response holds no tool call and nothing but white space.
    static boolean anyBlank(StoredPair pair) {
        return isBlank(pair.a()) || isBlank(pair.b());
    }

    private static boolean isBlank(StoredResponse response) {
        return response.toolCalls().isEmpty() && isBlank(response.content().bytes());
    }

    private static boolean isBlank(byte[] text) {
        for (byte b : text) {
            if (b > ' ') {
                return false;
            }
            if (b < 0) {
                return Text.isBlank(new String(text, UTF_8));
            }
            if (!isAsciiSpace(b)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the responses call the same tools and say the same, but for white space at the ends
    /// and Unicode composition (NFC).
    static boolean identical(StoredPair pair) {
        return pair.a().toolCalls().equals(pair.b().toolCalls())
                && same(pair.a().content().bytes(), pair.b().content().bytes());
    }

    private static boolean same(byte[] one, byte[] other) {
        int start = asciiStart(one);
        int otherStart = asciiStart(other);
        int at = Arrays.mismatch(one, start, one.length, other, otherStart, other.length);
        if (at < 0) {
            return true;
        }
        // Two plain characters that differ are different in every normal form, as no composition
        // reaches over them to the left. Only where that is not so, the costly comparison is made.
        if (isPlain(one, start + at) && isPlain(other, otherStart + at)) {
            return false;
        }
        return normal(one).equals(normal(other));
    }

    private static int asciiStart(byte[] text) {
        int at = 0;
        while (at < text.length && isAsciiSpace(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(byte[] text, int at) {
        return at < text.length && text[at] > ' ';
    }

    private static boolean isAsciiSpace(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r') || (b >= 0x1c && b <= 0x1f);
    }

    private static String normal(byte[] text) {
        return Normalizer.normalize(Text.strip(new String(text, UTF_8)), Normalizer.Form.NFC);
    }
}
