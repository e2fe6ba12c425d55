package org.pairwright.statistics;

import java.util.HashMap;
import java.util.Map;

/// How often one annotator gave one label and another one the other: a cell for each two categories
/// of a small scheme, of a large one only for those that occur.
final class PairTable {
    private static final int SMALL = 32;

    private final int categories;
    private final int[] cells;
    private final Map<Long, Integer> sparse = new HashMap<>();

    PairTable(int categories) {
        this.categories = categories;
        cells = new int[categories <= SMALL ? categories * categories : 0];
    }

    void add(int one, int other) {
        if (cells.length > 0) {
            cells[one * categories + other]++;
        } else {
            sparse.merge((long) one * categories + other, 1, Integer::sum);
        }
    }

    /// What follows for the pair of annotators.
    AnnotatorPair pair(Weights linear, Weights quadratic) {
        AnnotatorPair pair = new AnnotatorPair(categories);
        for (int cell = 0; cell < cells.length; cell++) {
            add(pair, cell, cells[cell], linear, quadratic);
        }
        sparse.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> add(pair, each.getKey(), each.getValue(), linear, quadratic));
        return pair;
    }

    private void add(AnnotatorPair pair, long cell, int times, Weights linear, Weights quadratic) {
        if (times > 0) {
            int one = (int) (cell / categories);
            int other = (int) (cell % categories);
            pair.add(one, other, times, linear.of(one, other), quadratic.of(one, other));
        }
    }
}
