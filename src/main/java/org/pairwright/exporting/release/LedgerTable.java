package org.pairwright.exporting.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pairwright.exporting.IdIndex;
import org.pairwright.exporting.PairLedger;

/// The pairs that went into a release, found by their ids. Columns rather than objects, as there
/// may be millions.
final class LedgerTable {
    private final IdIndex pairs = new IdIndex();
    private final List<LedgerRow.Said> said = new ArrayList<>();
    private final Map<LedgerRow.Said, Integer> numbers = new HashMap<>();
    private int[] saids = new int[1_024];
    private long[] digestsHigh = new long[1_024];
    private long[] digestsLow = new long[1_024];

    private LedgerTable() {}

    static LedgerTable of(ReleasedFolder folder) {
        LedgerTable table = new LedgerTable();
        folder.forEachIn(row -> table.add(LedgerRow.pair(row), LedgerRow.of(row)));
        return table;
    }

    private void add(UUID pair, LedgerRow row) {
        int number = pairs.add(pair);
        if (number == saids.length) {
            saids = Arrays.copyOf(saids, 2 * number);
            digestsHigh = Arrays.copyOf(digestsHigh, 2 * number);
            digestsLow = Arrays.copyOf(digestsLow, 2 * number);
        }
        saids[number] = number(row.said());
        digestsHigh[number] = row.digestHigh();
        digestsLow[number] = row.digestLow();
    }

    private int number(LedgerRow.Said one) {
        return numbers.computeIfAbsent(
                one,
                fresh -> {
                    said.add(fresh);
                    return said.size() - 1;
                });
    }

    int size() {
        return pairs.size();
    }

    /// A pair's number, or -1.
    int find(UUID pair) {
        return pairs.find(pair);
    }

    UUID pair(int number) {
        return pairs.id(number);
    }

    LedgerRow row(int number) {
        return new LedgerRow(said.get(saids[number]), digestsHigh[number], digestsLow[number]);
    }

    /// Why pairs stayed out of a release, found by their ids.
    static final class Left {
        private static final int PAIR = PairLedger.OUT.indexOf("pair");
        private static final int REASON = PairLedger.OUT.indexOf("reason");

        private final IdIndex pairs = new IdIndex();
        private final List<String> words = new ArrayList<>();
        private byte[] reasons = new byte[1_024];

        static Left outOf(ReleasedFolder folder) {
            Left left = new Left();
            folder.forEachOut(
                    row -> left.add(UUID.fromString(row.getField(PAIR)), row.getField(REASON)));
            return left;
        }

        private void add(UUID pair, String reason) {
            int number = pairs.add(pair);
            if (number == reasons.length) {
                reasons = Arrays.copyOf(reasons, 2 * number);
            }
            if (!words.contains(reason)) {
                words.add(reason);
            }
            reasons[number] = (byte) words.indexOf(reason);
        }

        /// The reason, or `other` where the release does not know the pair.
        String reason(UUID pair, String other) {
            int number = pairs.find(pair);
            return number < 0 ? other : words.get(reasons[number]);
        }
    }
}
