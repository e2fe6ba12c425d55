package org.pairwright.storage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;

/// Rows of whole numbers, kept column by column: four bytes a number, however many rows there are.
///
/// @param <C> names the columns
public final class IntTable<C extends Enum<C>> {
    private static final int FIRST_CAPACITY = 1 << 10;

    private final EnumMap<C, int[]> columns;
    private int capacity = FIRST_CAPACITY;
    private int size;

    IntTable(Class<C> names) {
        columns = new EnumMap<>(names);
        for (C name : names.getEnumConstants()) {
            columns.put(name, new int[FIRST_CAPACITY]);
        }
    }

    /// Adds a row of zeros and gives its number.
    int add() {
        if (size == capacity) {
            capacity = Math.multiplyExact(capacity, 2);
            columns.replaceAll((name, numbers) -> Arrays.copyOf(numbers, capacity));
        }
        return size++;
    }

    void set(C column, int row, int value) {
        numbers(column)[row] = value;
    }

    /// The number in a column of a row, which is numbered from 0.
    public int get(C column, int row) {
        return numbers(column)[row];
    }

    private int[] numbers(C column) {
        return Objects.requireNonNull(columns.get(column));
    }

    /// How many rows there are.
    public int size() {
        return size;
    }
}
