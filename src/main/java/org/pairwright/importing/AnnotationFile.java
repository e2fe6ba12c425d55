package org.pairwright.importing;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A file of decisions on pairs that are in a project already, read from end to end in constant
/// memory: JSON lines or a JSON array, gzipped or not.
public final class AnnotationFile implements AutoCloseable {
    private final ObjectsFile objects;

    private AnnotationFile(ObjectsFile objects) {
        this.objects = objects;
    }

    /// Opens a file.
    ///
    /// @throws UnreadableFile when it can't be read or holds no JSON
    public static AnnotationFile open(Path path) {
        return new AnnotationFile(ObjectsFile.open(path, "Decisions"));
    }

    /// How many of the file's own bytes, packed as they may be, have been read.
    public long bytesRead() {
        return objects.bytesRead();
    }

    /// The size of the file.
    public long totalBytes() {
        return objects.totalBytes();
    }

    /// Reads all rows, once. Blank lines are no rows.
    ///
    /// @throws UnreadableFile when the file can be read no further
    public void forEachRow(Consumer<AnnotationRow> sink) {
        objects.forEachRow(new AnnotationReader()::read, AnnotationRow.Refused::new, sink);
    }

    @Override
    public void close() {
        objects.close();
    }
}
