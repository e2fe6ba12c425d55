package org.pairwright.exporting;

import java.nio.file.Path;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.Split;

/// One split's file and the rows on their way into it.
final class SplitFile implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 20;

    private final Split split;
    private final FileRows rows;
    private final DatasetFile file;

    SplitFile(Split split, FileRows rows, Path target) {
        this.split = split;
        this.rows = rows;
        this.file = DatasetFile.begin(target, rows.check());
    }

    void add(ExportRow row) {
        rows.add(row);
        if (rows.written().length() >= FLUSH_AT) {
            flush();
        }
    }

    private void flush() {
        file.write(rows.written());
        rows.clear();
    }

    Split split() {
        return split;
    }

    /// How many were added so far.
    long rows() {
        return rows.rows();
    }

    LabelBalance labels() {
        return rows.labels();
    }

    /// Writes what is left and checks all.
    ///
    /// @param look called again and again meanwhile; what it throws ends it
    ExportedFile check(Runnable look) {
        rows.end();
        flush();
        return file.check(split.name(), rows.rows(), look);
    }

    void publish() {
        file.publish();
    }

    @Override
    public void close() {
        file.close();
    }
}
