package org.pairwright.exporting.release;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pairwright.dataset.Split;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.ExportRow;
import org.pairwright.exporting.Layout;
import org.pairwright.exporting.LedgerWords;

/// How a release that is not written yet would differ from an earlier one of the same dataset: as
/// [Comparison], from the pairs themselves. Used by one thread at a time.
public final class Outlook {
    private final LedgerTable known;
    private final LedgerWords words;
    private final boolean otherColumns;
    private final BitSet seen = new BitSet();
    private long added;
    private long changed;
    private long kept;

    /// @param format as it would be written, with strengths or without
    /// @throws UnreadableRelease when the ledger of the earlier one is not as it was released
    public Outlook(ReleasedFolder before, DatasetFormat format, Layout layout) {
        known = LedgerTable.of(before);
        words = new LedgerWords(format);
        otherColumns = !before.manifest().layout().equals(layout.name().toLowerCase(Locale.ROOT));
    }

    /// Adds a pair as it would go out.
    public void exported(ExportRow row, Split split) {
        UUID pair = row.pair().uuid();
        int number = known.find(pair);
        if (number < 0) {
            added++;
            return;
        }
        seen.set(number);
        if (otherColumns
                || !known.row(number).changes(LedgerRow.of(words.of(row, split))).isEmpty()) {
            changed++;
        } else {
            kept++;
        }
    }

    /// What was added so far, without reasons; what did not come up is taken for gone.
    public ReleaseDiff diff() {
        return new ReleaseDiff(
                added,
                known.size() - seen.cardinality(),
                changed,
                kept,
                Map.of(),
                List.of(),
                List.of());
    }
}
