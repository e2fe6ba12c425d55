package org.pairwright.exporting;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Sha256;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Utf8;

/// A fingerprint of the texts of a pair as it goes out, by which a later release can tell that they
/// are others. Each text is preceded by its length, so that no two run together.
final class RowDigest {
    private static final int SHOWN_BYTES = 16;

    private final MessageDigest sha256 = Sha256.begin();
    private final byte[] length = new byte[Integer.BYTES];

    /// 32 hexadecimal digits.
    String of(ExportRow row, Target target) {
        StoredPair pair = row.pair();
        row.prompts(target).forEach(prompt -> add(prompt.json()));
        add(pair.tools());
        for (Side side : Side.values()) {
            add(pair.response(side).content());
            add(pair.response(side).toolCalls());
        }
        return HexFormat.of().formatHex(sha256.digest(), 0, SHOWN_BYTES);
    }

    private void add(Utf8 text) {
        add(text.bytes());
    }

    private void add(byte[] text) {
        ByteBuffer.wrap(length).putInt(text.length);
        sha256.update(length);
        sha256.update(text);
    }
}
