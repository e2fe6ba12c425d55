package org.pairwright.storage;

import java.util.EnumMap;
import java.util.Objects;

/// Rows of whole numbers from 0, kept column by column, however many rows there are.
///
/// @param <C> names the columns
public final class IntTable<C extends Enum<C>> {
    private final EnumMap<C, IntColumn> columns;
    private int size;

    IntTable(Class<C> names) {
        columns = new EnumMap<>(names);
        for (C name : names.getEnumConstants()) {
            columns.put(name, new IntColumn());
        }
    }

    /// Adds a row of zeros and gives its number.
    int add() {
        return size++;
    }

    void set(C column, int row, int value) {
        numbers(column).set(row, value);
    }

    /// The number in a column of a row, which is numbered from 0.
    public int get(C column, int row) {
        return numbers(column).get(row);
    }

    private IntColumn numbers(C column) {
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
