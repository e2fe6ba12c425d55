package org.pairwright.exporting.release;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.pairwright.exporting.LedgerWords;
import org.pairwright.exporting.PairLedger;

/// What a release's ledger says of a pair that went in, less what a later release need not have
/// alike.
///
/// @param said alike for many pairs
record LedgerRow(Said said, long digestHigh, long digestLow) {
    private static final int PAIR = PairLedger.IN.indexOf("pair");
    private static final int SPLIT = PairLedger.IN.indexOf("split");
    private static final int A = PairLedger.IN.indexOf("a");
    private static final int B = PairLedger.IN.indexOf("b");
    private static final int MARGIN = PairLedger.IN.indexOf("margin");
    private static final int DIGEST = PairLedger.IN.indexOf("digest");

    /// Where it is and what became of its responses.
    record Said(String split, String a, String b, String margin) {
        String words() {
            String words = "%s: a %s, b %s".formatted(split, a, b);
            return margin.isEmpty() ? words : words + ", margin " + margin;
        }
    }

    static UUID pair(CsvRecord row) {
        return UUID.fromString(row.getField(PAIR));
    }

    static LedgerRow of(CsvRecord row) {
        return of(
                new LedgerWords.Entry(
                        row.getField(SPLIT),
                        row.getField(A),
                        row.getField(B),
                        row.getField(MARGIN),
                        row.getField(DIGEST)));
    }

    static LedgerRow of(LedgerWords.Entry entry) {
        String digest = entry.digest();
        return new LedgerRow(
                new Said(entry.split(), entry.a(), entry.b(), entry.margin()),
                HexFormat.fromHexDigitsToLong(digest, 0, 16),
                HexFormat.fromHexDigitsToLong(digest, 16, 32));
    }

    /// In what the other is different.
    List<String> changes(LedgerRow other) {
        List<String> changes = new ArrayList<>();
        add(changes, !said.split.equals(other.said.split), "split");
        add(changes, !said.a.equals(other.said.a) || !said.b.equals(other.said.b), "label");
        add(changes, !said.margin.equals(other.said.margin), "margin");
        add(changes, digestHigh != other.digestHigh || digestLow != other.digestLow, "text");
        return changes;
    }

    private static void add(List<String> changes, boolean holds, String word) {
        if (holds) {
            changes.add(word);
        }
    }
}
