package org.pairwright.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairwright.importing.ImportFile;
import org.pairwright.importing.ImportedRow;
import org.slf4j.LoggerFactory;

/// How far an import is with all of its files.
final class ImportCourse {
    private final Progress progress;
    private final long total;
    private long before;
    private long rows;

    private ImportCourse(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    static ImportCourse over(List<ImportSource> sources, Progress progress) {
        return new ImportCourse(
                progress, sources.stream().mapToLong(source -> size(source.file())).sum());
    }

    /// What can't be asked for its size is told when it is opened.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(ImportCourse.class).debug("{} has no size", file, e);
            return 0;
        }
    }

    /// Some more rows of a file were read.
    ///
    /// @throws Cancelled when nobody wants more
    void read(List<ImportedRow> more, ImportFile file) {
        progress.requireWanted();
        for (ImportedRow row : more) {
            rows += row.rows();
        }
        progress.rows(rows);
        progress.report("reading", before + file.bytesRead(), total);
    }

    void endFile(ImportSource source) {
        before += size(source.file());
    }
}
