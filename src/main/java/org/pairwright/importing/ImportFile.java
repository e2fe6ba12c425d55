package org.pairwright.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pairwright.domain.Problem;

/// A file of pairs, read from end to end in constant memory.
///
/// What it is gets found out from its content when it is opened; the rows come on a second pass.
public final class ImportFile implements AutoCloseable {
    private final Path path;
    private final TextFile text;
    private final Detection detection;
    private final long totalBytes;
    private boolean begun;
    private Optional<String> sha256 = Optional.empty();

    private ImportFile(Path path, TextFile text, Detection detection, long totalBytes) {
        this.path = path;
        this.text = text;
        this.detection = detection;
        this.totalBytes = totalBytes;
    }

    /// Opens a file and finds out what it is.
    ///
    /// @throws UnreadableFile when it can't be read, or no format fits it
    public static ImportFile open(Path path, ImportOptions options) {
        return naming(
                path,
                () -> {
                    Detection detection = detect(path, options);
                    TextFile text = TextFile.open(path);
                    return new ImportFile(path, text, detection, text.file().size());
                });
    }

    /// The format that its rows are in.
    public ImportFormat format() {
        return detection.format();
    }

    /// The names of the fields that its first rows have.
    public Set<String> fields() {
        return detection.fields();
    }

    /// Why it is taken for that, in full sentences.
    public List<String> reasons() {
        return detection.reasons();
    }

    /// What is only guessed of the file as a whole, and has to be looked at; their line is 0.
    public List<Problem> doubts() {
        return detection.container().doubts();
    }

    /// How many of the file's own bytes, packed as they may be, have been read. Safe to ask from
    /// another thread.
    public long bytesRead() {
        return text.bytesRead();
    }

    /// The size of the file.
    public long totalBytes() {
        return totalBytes;
    }

    /// The SHA-256 of the file's own bytes, 64 hexadecimal digits.
    ///
    /// @throws IllegalStateException before all rows have been read
    public String sha256() {
        return sha256.orElseThrow(
                () -> new IllegalStateException(path + " has not been read to its end."));
    }

    /// Reads all rows, once. Blank lines are no rows.
    ///
    /// @throws UnreadableFile when the file can be read no further; rows that came before stand in
    ///   the sink
    /// @throws IllegalStateException when it has been read before
    public void forEachRow(RowSink sink) {
        if (begun) {
            throw new IllegalStateException(path + " has been read before.");
        }
        begun = true;
        sha256 =
                naming(
                        path,
                        () -> {
                            RowParser parser = detection.container().parser();
                            RowReading rows = new RowReading(parser, detection.reader(), sink);
                            detection.container().cutter().cut(text.buffer(), rows);
                            rows.finish();
                            return Optional.of(text.finish());
                        });
    }

    @Override
    public void close() {
        naming(
                path,
                () -> {
                    try {
                        text.close();
                    } finally {
                        detection.reader().close();
                    }
                    return path;
                });
    }

    private static Detection detect(Path path, ImportOptions options) {
        try (TextFile text = TextFile.open(path)) {
            return Detection.of(text, options);
        }
    }

    /// Says which file it is where something in it is broken.
    static <T> T naming(Path path, Supplier<T> work) {
        try {
            return work.get();
        } catch (BrokenFile e) {
            throw new UnreadableFile(path, e.problem(), e);
        }
    }
}
