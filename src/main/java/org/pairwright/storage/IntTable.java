package org.pairwright.storage;

import java.util.EnumMap;
import java.util.Objects;

/// Rows of whole numbers from 0, kept column by column, however many rows there are.
///
/// @param <C> names the columns
public final class IntTable<C extends Enum<C>> {
    private static final int FIRST_ROWS = 1 << 10;

    private final EnumMap<C, IntColumn> columns;
    private int size;

    IntTable(Class<C> names) {
        this(names, FIRST_ROWS);
    }

    /// @param rows how many there may be to begin with
    IntTable(Class<C> names, int rows) {
        columns = new EnumMap<>(names);
        for (C name : names.getEnumConstants()) {
            columns.put(name, new IntColumn(rows));
        }
    }

    /// Adds a row of zeros and gives its number.
    int add() {
        return size++;
    }

    /// Adds copies of rows of another table.
    void addAll(IntTable<C> other, int from, int to) {
        columns.forEach((name, numbers) -> numbers.copy(other.numbers(name), from, to, size));
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
    IntColumn numbers(C column) {
        return Objects.requireNonNull(columns.get(column));
    }

    /// How many rows there are.
    public int size() {
        return size;
    }

    /// How many bytes the numbers take.
    long bytes() {
        return columns.values().stream().mapToLong(IntColumn::bytes).sum();
    }
}
