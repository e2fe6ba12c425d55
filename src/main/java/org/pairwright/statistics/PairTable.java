package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /// How often two labels met.
    ///
    /// @param times more than 0
    record Cell(int one, int other, int times) {}

    void add(int one, int other) {
        add(one, other, 1);
    }

    void add(int one, int other, int times) {
        if (cells.length > 0) {
            cells[one * categories + other] += times;
        } else if (times > 0) {
            sparse.merge((long) one * categories + other, times, Integer::sum);
        }
    }

    /// Those that met, in the order of their numbers.
    List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] > 0) {
                all.add(cell(cell, cells[cell]));
            }
        }
        sparse.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> all.add(cell(each.getKey(), each.getValue())));
        return all;
    }

    private Cell cell(long cell, int times) {
        return new Cell((int) (cell / categories), (int) (cell % categories), times);
    }

    /// What follows for the pair of annotators.
    AnnotatorPair pair(Weights linear, Weights quadratic) {
        AnnotatorPair pair = new AnnotatorPair(categories);
        for (Cell cell : all()) {
            pair.add(
                    cell.one(),
                    cell.other(),
                    cell.times(),
                    linear.of(cell.one(), cell.other()),
                    quadratic.of(cell.one(), cell.other()));
        }
        return pair;
    }
}
