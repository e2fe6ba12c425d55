package org.pairwright.statistics;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// How different two sets of tags are. No tag at all is a set like another: it differs by 0 from
/// itself and by 1 from every other.
///
/// Source: Passonneau, R. (2006), "Measuring Agreement on Set-valued Items (MASI) for Semantic and
/// Pragmatic Annotation", LREC; exact thirds, where some programs round to .67 and .33.
public final class SetDistance {
    /// Beyond so many different sets a table of their distances does not fit into memory.
    public static final int MAX_SETS = 4_000;

    private SetDistance() {}

    /// 1 - common tags / tags of both together: 0 to 1.
    public static double jaccard(BitSet one, BitSet other) {
        int common = common(one, other);
        int all = one.cardinality() + other.cardinality() - common;
        return all == 0 ? 0 : 1 - (double) common / all;
    }

    /// 1 - Jaccard's similarity * M, where M is 1 for equal sets, 2/3 where one holds the other,
    /// 1/3 where they overlap and 0 where they don't.
    public static double masi(BitSet one, BitSet other) {
        if (one.equals(other)) {
            return 0;
        }
        int common = common(one, other);
        boolean oneInOther = common == one.cardinality() || common == other.cardinality();
        double kinship = common == 0 ? 0 : (oneInOther ? 2 : 1) / 3.0;
        return 1 - (1 - jaccard(one, other)) * kinship;
    }

    /// Jaccard's distances of all sets, as a metric on their numbers.
    public static Metric jaccard(List<BitSet> sets) {
        return metric(sets, SetDistance::jaccard);
    }

    /// MASI distances of all sets, as a metric on their numbers.
    public static Metric masi(List<BitSet> sets) {
        return metric(sets, SetDistance::masi);
    }

    private static Metric metric(List<BitSet> sets, ToDoubleBiFunction<BitSet, BitSet> distance) {
        if (sets.size() > MAX_SETS) {
            throw new IllegalArgumentException(
                    "There are %d different sets, and at most %d can be compared."
                            .formatted(sets.size(), MAX_SETS));
        }
        double[][] table = new double[sets.size()][sets.size()];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < i; j++) {
                table[i][j] = distance.applyAsDouble(sets.get(i), sets.get(j));
                table[j][i] = table[i][j];
            }
        }
        return new Metric.Given(table);
    }

    private static int common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common.cardinality();
    }
}
