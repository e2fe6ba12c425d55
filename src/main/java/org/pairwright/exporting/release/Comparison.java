package org.pairwright.exporting.release;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.PairChange;
import org.pairwright.dataset.release.PairChange.Kind;
import org.pairwright.dataset.release.ReleaseDiff;

/// Compares two releases of a project by their ledgers.
public final class Comparison {
    private final ReleasedFolder before;
    private final ReleasedFolder after;
    private final ReleaseDiff.Tally tally;
    private final BitSet seen = new BitSet();

    private Comparison(ReleasedFolder before, ReleasedFolder after, int limit) {
        this.before = before;
        this.after = after;
        tally = new ReleaseDiff.Tally(limit);
    }

    /// How `after` differs from `before`.
    ///
    /// @param limit how many changes to tell one by one
    /// @throws UnreadableRelease when the ledger of one is not as it was released
    public static ReleaseDiff of(ReleasedFolder before, ReleasedFolder after, int limit) {
        return new Comparison(before, after, limit).run();
    }

    private ReleaseDiff run() {
        LedgerTable known = LedgerTable.of(before);
        LedgerTable.Left left = LedgerTable.Left.outOf(before);
        List<String> ofAll = ofAllRows();
        after.forEachIn(row -> compare(row, known, left, ofAll));
        removed(known);
        return tally.diff(
                RecipeChanges.between(before.manifest().recipe(), after.manifest().recipe()));
    }

    /// What makes every row another one.
    private List<String> ofAllRows() {
        Manifest one = before.manifest();
        Manifest other = after.manifest();
        if (!one.recipe().format().equals(other.recipe().format())) {
            return List.of("format");
        }
        return one.layout().equals(other.layout()) ? List.of() : List.of("columns");
    }

    private void compare(
            CsvRecord row, LedgerTable known, LedgerTable.Left left, List<String> ofAll) {
        UUID pair = LedgerRow.pair(row);
        LedgerRow now = LedgerRow.of(row);
        int number = known.find(pair);
        if (number < 0) {
            String why = left.reason(pair, "new");
            tally.add(
                    new PairChange(
                            pair.toString(), Kind.ADDED, List.of(why), "", now.said().words()));
            return;
        }
        seen.set(number);
        LedgerRow then = known.row(number);
        // Where all rows are others, how each of them differs says nothing more.
        List<String> why = ofAll.isEmpty() ? then.changes(now) : ofAll;
        if (why.isEmpty()) {
            tally.keep();
        } else {
            tally.add(
                    new PairChange(
                            pair.toString(),
                            Kind.CHANGED,
                            why,
                            then.said().words(),
                            now.said().words()));
        }
    }

    private void removed(LedgerTable known) {
        if (seen.cardinality() == known.size()) {
            return;
        }
        LedgerTable.Left left = LedgerTable.Left.outOf(after);
        for (int number = 0; number < known.size(); number++) {
            if (!seen.get(number)) {
                UUID pair = known.pair(number);
                tally.add(
                        new PairChange(
                                pair.toString(),
                                Kind.REMOVED,
                                List.of(left.reason(pair, "gone")),
                                known.row(number).said().words(),
                                ""));
            }
        }
    }
}
