package org.pairwright.exporting;

import java.nio.file.Path;

/// A format of one JSON object a line.
interface JsonLinesFormat extends DatasetFormat {
    /// Writes the rows of one pair.
    void write(ExportRow row, RowWriter out);

    @Override
    default FileRows rows(Layout layout, Path target) {
        return new JsonLines(this, layout, target);
    }
}
