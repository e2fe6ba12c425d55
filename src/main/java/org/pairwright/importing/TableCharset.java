package org.pairwright.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// In what a table is written: UTF-8, or Windows-1252 as Excel saves tables where nobody asks for
/// anything else.
final class TableCharset {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Bytes that mean nothing in Windows-1252.
    private static final Set<Integer> UNUSED = Set.of(0x81, 0x8d, 0x8f, 0x90, 0x9d);

    private TableCharset() {}

    /// The character set of a text that begins so: Windows-1252 where some bytes are no UTF-8, and
    /// none beyond ASCII are. In any other text the rows that hold such bytes are refused.
    static Charset of(byte[] bytes, int from, int to) {
        boolean malformed = false;
        for (int at = from; at < to; ) {
            int bad = StrictUtf8.malformedAt(bytes, at, to);
            int end = bad < 0 ? to : bad;
            if (ByteSearch.firstNonAscii(bytes, at, end) < end) {
                return StandardCharsets.UTF_8;
            }
            if (bad >= 0 && UNUSED.contains(bytes[bad] & 0xff)) {
                return StandardCharsets.UTF_8;
            }
            malformed |= bad >= 0;
            at = end + 1;
        }
        return malformed ? WINDOWS_1252 : StandardCharsets.UTF_8;
    }

    /// What has to be looked at where it is only a guess.
    static List<Problem> doubts(Charset charset) {
        return charset.equals(WINDOWS_1252)
                ? List.of(
                        Problem.warning(
                                0,
                                "",
                                ProblemCode.GUESSED_CHARSET,
                                "The table is not UTF-8 and is read as Windows-1252: look whether letters"
                                        + " with accents are right."))
                : List.of();
    }
}
