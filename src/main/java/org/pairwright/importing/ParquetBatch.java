package org.pairwright.importing;

import dev.hardwood.metadata.RowGroup;
import java.util.List;

/// How much of a Parquet file is unpacked at once.
final class ParquetBatch {
    /// Texts are long: 16,000 rows, which the reader takes by itself, can be some hundred
    /// megabytes.
    static final int MAX_ROWS = 256;

    /// What the rows of a batch take, if they are as long as those of their group are on average:
    /// the reader has several batches in hand.
    static final long BYTES = 16L << 20;

    private ParquetBatch() {}

    /// How many rows to unpack at once, by the longest rows there are in any group: at least 1.
    static int rows(List<RowGroup> groups) {
        long rows = MAX_ROWS;
        for (RowGroup group : groups) {
            long unpacked =
                    group.columns().stream()
                            .mapToLong(column -> column.metaData().totalUncompressedSize())
                            .sum();
            long row = unpacked / Math.max(1, group.numRows());
            rows = Math.min(rows, BYTES / Math.max(1, row));
        }
        return (int) Math.max(1, rows);
    }
}
