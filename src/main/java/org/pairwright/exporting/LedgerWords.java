package org.pairwright.exporting;

import org.pairwright.dataset.Split;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Side;

/// What a ledger says of pairs that go in. Used by one thread at a time.
public final class LedgerWords {
    private final DatasetFormat format;
    private final boolean margins;
    private final RowDigest digest = new RowDigest();

    /// @param format as it is written, with strengths or without
    public LedgerWords(DatasetFormat format) {
        this.format = format;
        this.margins = format.hasMargin();
    }

    /// What is said of one pair, less where in its file it stands.
    ///
    /// @param a what became of response A
    /// @param margin empty unless the format has one
    /// @param digest a fingerprint of all texts that go out, in 32 hexadecimal digits
    public record Entry(String split, String a, String b, String margin, String digest) {}

    public Entry of(ExportRow row, Split split) {
        return new Entry(
                split.name(),
                word(row, Side.A),
                word(row, Side.B),
                margins ? Double.toString(row.resolved().margin()) : "",
                digest.of(row, format.target()));
    }

    private String word(ExportRow row, Side side) {
        if (row.contradicted().contains(side)) {
            return "contradicted";
        }
        if (format.target() == Target.LABELS) {
            return row.resolved().label(side) ? "good" : "bad";
        }
        return row.resolved().chosen() == side ? "chosen" : "rejected";
    }
}
