package org.pairwright.importing;

import java.util.List;

/// Makes pairs of the rows of one file, where a pair may need more than one row.
interface RowsReader extends AutoCloseable {
    /// Takes the next row and gives the sink what has come together with it.
    ///
    /// @throws RefusedRow when the row holds no pair
    void read(Row row, RowSink sink);

    /// Gives the sink what was still held back for rows that might have come.
    default void finish(RowSink sink) {
        // Most formats hold nothing back.
    }

    @Override
    default void close() {
        // Most formats hold nothing that has to be given back.
    }

    /// Whether ids and sources come as a project had them, however long.
    default boolean keepsLongNames() {
        return false;
    }

    /// What was concluded from the file's first rows, in full sentences.
    default List<String> notes() {
        return List.of();
    }
}
