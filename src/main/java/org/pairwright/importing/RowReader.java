package org.pairwright.importing;

import java.util.List;
import org.pairwright.domain.ImportedPair;

/// Makes pairs of the rows of one file.
interface RowReader {
    /// The pairs of a row, at least one.
    ///
    /// @throws RefusedRow when it holds none
    List<ImportedPair> read(Row row, Findings findings);

    /// What was concluded from the file's first rows, in full sentences.
    default List<String> notes() {
        return List.of();
    }
}
