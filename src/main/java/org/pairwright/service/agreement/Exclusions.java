package org.pairwright.service.agreement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Agreement with and without the pairs that are marked as excluded: it rises where those are
/// excluded on which people disagree, so both are shown.
///
/// @param pairs labeled pairs that are excluded
/// @param labels of people on these, skips left out
/// @param before the headlines of all pairs
/// @param after the same without excluded pairs; of the same types, or fewer where all labels of a
///   type are on excluded pairs
public record Exclusions(int pairs, int labels, List<Headline> before, List<Headline> after) {
    private static final int SKIP = 5;

    /// Compares the headlines of some labels with those without excluded pairs.
    ///
    /// @param rows which labels
    static Exclusions of(
            AgreementLabels labels,
            int[] rows,
            List<Headline> before,
            AuditOptions options,
            Runnable look) {
        BitSet pairs = new BitSet();
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            pairs.set(pair, labels.pairs().get(PairColumn.EXCLUDED, pair) == 1);
        }
        int excluded = 0;
        for (int row : rows) {
            boolean isLeftOut =
                    pairs.get(labels.label(LabelColumn.PAIR, row))
                            && labels.label(LabelColumn.PREFERENCE, row) != SKIP;
            excluded += isLeftOut ? 1 : 0;
        }
        return new Exclusions(
                pairs.cardinality(),
                excluded,
                before,
                excluded == 0
                        ? before
                        : Headline.of(labels, without(labels, rows, pairs), options, look));
    }

    private static int[] without(AgreementLabels labels, int[] rows, BitSet pairs) {
        return Arrays.stream(rows)
                .filter(row -> !pairs.get(labels.label(LabelColumn.PAIR, row)))
                .toArray();
    }
}
