package org.pairwright.service;

import java.util.List;
import org.pairwright.domain.Problem;
import org.pairwright.importing.ColumnsFile;

/// Says how far the reading of a table is, and stops it where that was asked for.
final class WatchedRows implements ColumnsFile.Sink {
    private final ColumnsFile.Sink sink;
    private final Progress progress;
    private final ColumnsFile file;
    private final int between;
    private long rows;

    /// @param between how many rows go by between two reports
    WatchedRows(ColumnsFile.Sink sink, Progress progress, ColumnsFile file, int between) {
        this.sink = sink;
        this.progress = progress;
        this.file = file;
        this.between = between;
    }

    @Override
    public void row(long line, List<String> cells) {
        sink.row(line, cells);
        if (++rows % between == 0) {
            progress.report("reading", file.bytesRead(), file.totalBytes());
            progress.requireWanted();
        }
    }

    @Override
    public void refused(Problem problem) {
        sink.refused(problem);
    }
}
