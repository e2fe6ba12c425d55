package org.pairwright.exporting;

import org.pairwright.dataset.LabelBalance;

/// The rows of one file in the making. Used by one thread at a time.
interface FileRows {
    /// Writes the rows of one pair.
    void add(ExportRow row);

    /// Writes what stands behind the last row.
    void end();

    /// What was written since it was last asked for and cleared.
    FileBytes written();

    /// Lets go of what was written.
    default void clear() {
        written().clear();
    }

    /// How many rows were written.
    long rows();

    /// How many rows are labeled good and bad; none where the format has no labels.
    LabelBalance labels();

    /// What finds out, with a reader that had no part in writing it, whether the file is good.
    FileCheck check();
}
