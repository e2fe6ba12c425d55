package org.pairwright.storage;

import java.util.Arrays;

/// Rows of whole numbers, kept column by column: four bytes a number, however many rows there are.
///
/// @param <C> names the columns
public final class IntTable<C extends Enum<C>> {
    private static final int FIRST_CAPACITY = 1 << 10;

    private final int[][] columns;
    private int size;

    IntTable(Class<C> columns) {
        this.columns = new int[columns.getEnumConstants().length][FIRST_CAPACITY];
    }

    /// Adds a row of zeros and gives its number.
    int add() {
        if (size == columns[0].length) {
            int capacity = Math.multiplyExact(size, 2);
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Arrays.copyOf(columns[i], capacity);
            }
        }
        return size++;
    }

    void set(C column, int row, int value) {
        columns[column.ordinal()][row] = value;
    }

    /// The number in a column of a row, which is numbered from 0.
    public int get(C column, int row) {
        return columns[column.ordinal()][row];
    }

    /// How many rows there are.
    public int size() {
        return size;
    }
}
