package org.pairwright.service.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Finds the pairs on which a candidate did worse than the baseline.
final class Changes {
    private static final int TIE = 3;
    private static final int SKIP = 5;
    private static final int WINS = 0;
    private static final int LOSSES = 1;
    private static final int TIES = 2;
    private static final int UNSAFE = 3;
    private static final int JUDGED = 4;
    private static final int BASELINE_UNSAFE = 5;
    private static final int BASELINE_JUDGED = 6;
    private static final int COUNTS = 7;

    private Changes() {}

    static List<Change> of(Compared compared, int[] rows, int candidate, int baseline, int limit) {
        AgreementLabels labels = compared.labels();
        Map<Integer, int[]> counts = new HashMap<>();
        for (int row : rows) {
            int a = compared.side(row, false);
            int b = compared.side(row, true);
            if ((a == candidate && b == baseline) || (a == baseline && b == candidate)) {
                count(
                        labels,
                        row,
                        a == candidate,
                        counts.computeIfAbsent(
                                labels.label(LabelColumn.PAIR, row), pair -> new int[COUNTS]));
            }
        }
        long[] ids = labels.pairIds();
        List<Change> changes = new ArrayList<>();
        counts.forEach((pair, count) -> {
            Change change =
                    new Change(
                            ids[pair],
                            new Standing(count[WINS], count[LOSSES], count[TIES]),
                            count[UNSAFE],
                            count[JUDGED],
                            count[BASELINE_UNSAFE],
                            count[BASELINE_JUDGED]);
            if (change.worse() > 0) {
                changes.add(change);
            }
        });
        return changes.stream()
                .sorted(
                        Comparator.comparingDouble(Change::worse)
                                .reversed()
                                .thenComparingLong(Change::pair))
                .limit(limit)
                .toList();
    }

    private static void count(AgreementLabels labels, int row, boolean isA, int[] count) {
        int preference = labels.label(LabelColumn.PREFERENCE, row);
        if (preference >= TIE && preference < SKIP) {
            count[TIES]++;
        } else if (preference > 0 && preference < TIE) {
            count[(preference == 1) == isA ? WINS : LOSSES]++;
        }
        int mine = labels.label(isA ? LabelColumn.SAFETY_A : LabelColumn.SAFETY_B, row);
        int its = labels.label(isA ? LabelColumn.SAFETY_B : LabelColumn.SAFETY_A, row);
        count[JUDGED] += mine > 0 ? 1 : 0;
        count[UNSAFE] += mine == 2 ? 1 : 0;
        count[BASELINE_JUDGED] += its > 0 ? 1 : 0;
        count[BASELINE_UNSAFE] += its == 2 ? 1 : 0;
    }
}
