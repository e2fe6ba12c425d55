package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.List;

/// What is taken for what: over all items, how often one of two annotators gave one category and
/// the other one the other.
public final class Confusion {
    private Confusion() {}

    /// Counts each two labels of an item once.
    ///
    /// @return a symmetric table with a row and a column for each category; off the diagonal, the
    ///   number stands in both places
    public static List<List<Long>> of(Ratings ratings) {
        return of(Patterns.of(ratings));
    }

    static List<List<Long>> of(Patterns patterns) {
        int[] items = patterns.items();
        long[][] table = new long[patterns.categories()][patterns.categories()];
        for (int pattern = 0; pattern < patterns.count(); pattern++) {
            for (int i = patterns.from(pattern); i < patterns.to(pattern); i++) {
                int one = patterns.categoryAt(i);
                long times = patterns.timesAt(i);
                table[one][one] += items[pattern] * (times * (times - 1) / 2);
                for (int j = i + 1; j < patterns.to(pattern); j++) {
                    long both = items[pattern] * times * patterns.timesAt(j);
                    table[one][patterns.categoryAt(j)] += both;
                    table[patterns.categoryAt(j)][one] += both;
                }
            }
        }
        return rows(table);
    }

    /// The rows of a table.
    public static List<List<Long>> rows(long[][] table) {
        List<List<Long>> rows = new ArrayList<>();
        for (long[] row : table) {
            List<Long> cells = new ArrayList<>();
            for (long cell : row) {
                cells.add(cell);
            }
            rows.add(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }
}
