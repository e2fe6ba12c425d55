package org.pairwright.exporting;

import java.nio.file.Path;
import org.pairwright.dataset.LabelBalance;

/// The rows of a file of one JSON object a line.
final class JsonLines implements FileRows {
    private final JsonLinesFormat format;
    private final Layout layout;
    private final Path target;
    private final RowWriter rows;

    JsonLines(JsonLinesFormat format, Layout layout, Path target) {
        this.format = format;
        this.layout = layout;
        this.target = target;
        rows = new RowWriter(layout);
    }

    @Override
    public void add(ExportRow row) {
        format.write(row, rows);
    }

    @Override
    public void end() {
        // Each row ends with its line.
    }

    @Override
    public FileBytes written() {
        return rows.written();
    }

    @Override
    public long rows() {
        return rows.rows();
    }

    @Override
    public LabelBalance labels() {
        return rows.labels();
    }

    @Override
    public FileCheck check() {
        return new RowCheck(target, format.columns(layout), layout);
    }
}
