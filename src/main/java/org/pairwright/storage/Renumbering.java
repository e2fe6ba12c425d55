package org.pairwright.storage;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Gives numbers of a column others, each of which is asked for once.
final class Renumbering {
    private final IntUnaryOperator becomes;
    private int[] known = new int[0];

    Renumbering(IntUnaryOperator becomes) {
        this.becomes = becomes;
    }

    /// Renumbers some rows.
    void apply(IntColumn column, int from, int to) {
        for (int row = from; row < to; row++) {
            int number = column.get(row);
            int other = of(number);
            if (other != number) {
                column.set(row, other);
            }
        }
    }

    /// Renumbers some rows of two columns, in each row first that of the one.
    void apply(IntColumn one, IntColumn other, int from, int to) {
        for (int row = from; row < to; row++) {
            apply(one, row, row + 1);
            apply(other, row, row + 1);
        }
    }

    private int of(int number) {
        if (number >= known.length) {
            int length = known.length;
            known = Arrays.copyOf(known, Math.max(1 << 10, 2 * number));
            Arrays.fill(known, length, known.length, -1);
        }
        if (known[number] < 0) {
            known[number] = becomes.applyAsInt(number);
        }
        return known[number];
    }
}
