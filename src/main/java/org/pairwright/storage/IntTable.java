package org.pairwright.storage;

import java.util.Arrays;

/// Rows of whole numbers from 0, kept column by column, however many rows there are.
///
/// @param <C> names the columns
public final class IntTable<C extends Enum<C>> {
    private static final int FIRST_ROWS = 1 << 10;

    /// By the places of their names: a map of them would take longer to ask than the columns.
    private final IntColumn[] columns;

    private int size;

    IntTable(Class<C> names) {
        this(names, FIRST_ROWS);
    }

    /// @param rows how many there may be to begin with
    IntTable(Class<C> names, int rows) {
        columns = new IntColumn[names.getEnumConstants().length];
        Arrays.setAll(columns, name -> new IntColumn(rows));
    }

    /// Tells how many rows there are going to be, about.
    void expect(int rows) {
        for (IntColumn column : columns) {
            column.expect(rows);
        }
    }

    /// Adds a row and gives its number.
    int add(IntRow<C> row) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].set(size, row.at(i));
        }
        return size++;
    }

    /// Adds copies of rows of another table.
    void addAll(IntTable<C> other, int from, int to) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].copy(other.columns[i], from, to, size);
        }
        size += to - from;
    }

    void set(C column, int row, int value) {
        numbers(column).set(row, value);
    }

    /// The number in a column of a row, which is numbered from 0.
    public int get(C column, int row) {
        return numbers(column).get(row);
    }

    /// A column, for going through many rows of it.
    @SuppressWarnings("EnumOrdinal")
    IntColumn numbers(C column) {
        return columns[column.ordinal()];
    }

    /// How many rows there are.
    public int size() {
        return size;
    }

    /// How many bytes the numbers take.
    long bytes() {
        return Arrays.stream(columns).mapToLong(IntColumn::bytes).sum();
    }
}
