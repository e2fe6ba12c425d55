package org.pairwright.importing;

import java.util.List;
import org.pairwright.domain.ImportedPair;

/// Makes pairs of rows each of which stands for itself.
interface RowReader extends RowsReader {
    /// The pairs of a row, at least one.
    ///
    /// @throws RefusedRow when it holds none
    List<ImportedPair> read(Row row, Findings findings);

    @Override
    default void read(Row row, RowSink sink) {
        Findings findings = new Findings(row.line());
        List<ImportedPair> pairs = read(row, findings);
        sink.accept(new ImportedRow(row.line(), pairs, findings.warnings()));
    }
}
