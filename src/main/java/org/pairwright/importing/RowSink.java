package org.pairwright.importing;

/// Takes the rows of a file, one after another, on the reading thread.
@FunctionalInterface
public interface RowSink {
    /// Takes a row. Whatever it throws ends the reading.
    void accept(ImportedRow row);
}
