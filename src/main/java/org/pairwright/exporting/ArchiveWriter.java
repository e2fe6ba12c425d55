package org.pairwright.exporting;

import java.nio.file.Path;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.ArchivedProject;

/// Writes an archive, read back and checked like a dataset. Used by one thread at a time.
public final class ArchiveWriter implements AutoCloseable {
    /// What the one part of an archive is called.
    public static final String SPLIT = "project";

    private static final int FLUSH_AT = 1 << 20;

    private final FileBytes out = new FileBytes(1 << 21);
    private final DatasetFile file;
    private long rows;

    /// Begins a file that will stand at `target`.
    ///
    /// @throws UnwritableFile when there is no place for it
    public ArchiveWriter(Path target) {
        file = DatasetFile.begin(target, new ArchiveCheck(target));
    }

    /// Writes what holds for the project as a whole, before its pairs.
    public void begin(ArchivedProject project) {
        ArchiveRow.write(project, out);
    }

    /// Writes a pair.
    public void add(ArchivedPair pair) {
        ArchiveRow.write(pair, out);
        rows++;
        flushIfFull();
    }

    /// Writes what is neither.
    public void add(ArchivedPart part) {
        ArchiveRow.write(part, out);
        flushIfFull();
    }

    private void flushIfFull() {
        if (out.length() >= FLUSH_AT) {
            flush();
        }
    }

    private void flush() {
        file.write(out);
        out.clear();
    }

    /// Checks what was written and puts the file in its place.
    ///
    /// @param look called again and again until it is; what it throws ends it, and the target is
    ///   what it was
    /// @throws ReadBackFailed when it is not what it should be; the target is what it was
    public ExportedFile publish(Runnable look) {
        flush();
        ExportedFile checked = file.check(SPLIT, rows, look);
        file.publish();
        return checked;
    }

    /// Leaves nothing behind unless the file was published.
    @Override
    public void close() {
        file.close();
    }
}
