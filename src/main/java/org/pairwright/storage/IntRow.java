package org.pairwright.storage;

/// A row that is collected before an [IntTable] takes it, and then the next one.
///
/// @param <C> names the columns
final class IntRow<C extends Enum<C>> {
    private final int[] numbers;

    /// A row of zeros.
    IntRow(Class<C> names) {
        numbers = new int[names.getEnumConstants().length];
    }

    /// @param number 0 or more
    @SuppressWarnings("EnumOrdinal")
    void put(C column, int number) {
        numbers[column.ordinal()] = number;
    }

    /// The number of the column that has a place among the names.
    int at(int place) {
        return numbers[place];
    }
}
