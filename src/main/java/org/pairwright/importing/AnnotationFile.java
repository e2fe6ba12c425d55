package org.pairwright.importing;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// A file of decisions on pairs that are in a project already, read from end to end in constant
/// memory: JSON lines or a JSON array, gzipped or not.
public final class AnnotationFile implements AutoCloseable {
    private final Path path;
    private final TextFile text;
    private final Container container;

    private AnnotationFile(Path path, TextFile text, Container container) {
        this.path = path;
        this.text = text;
        this.container = container;
    }

    /// Opens a file.
    ///
    /// @throws UnreadableFile when it can't be read or holds no JSON
    public static AnnotationFile open(Path path) {
        return TextFile.open(path, text -> new AnnotationFile(path, text, container(text)));
    }

    private static Container container(TextFile text) {
        Container container = text.container().container();
        if (container instanceof Container.Table) {
            throw new BrokenFile(
                    ProblemCode.UNKNOWN_FORMAT,
                    "The file is a table. Decisions are read from JSON lines or a JSON array.");
        }
        return container;
    }

    /// How many of the file's own bytes, packed as they may be, have been read.
    public long bytesRead() {
        return text.bytesRead();
    }

    /// The size of the file.
    public long totalBytes() {
        return text.file().size();
    }

    /// Reads all rows, once. Blank lines are no rows.
    ///
    /// @throws UnreadableFile when the file can be read no further
    public void forEachRow(Consumer<AnnotationRow> sink) {
        ImportFile.naming(
                path,
                () -> {
                    container.cutter().cut(text.buffer(), new Pieces(container.parser(), sink));
                    text.finish();
                    return path;
                });
    }

    @Override
    public void close() {
        ImportFile.naming(
                path,
                () -> {
                    text.close();
                    return path;
                });
    }

    private record Pieces(RowParser parser, AnnotationReader reader, Consumer<AnnotationRow> sink)
            implements RowCutter.Pieces {
        Pieces(RowParser parser, Consumer<AnnotationRow> sink) {
            this(parser, new AnnotationReader(), sink);
        }

        @Override
        public boolean row(RawRow raw) {
            try {
                parser.parse(raw).map(reader::read).ifPresent(sink);
            } catch (RefusedRow e) {
                sink.accept(new AnnotationRow.Refused(e.problem(raw.line())));
            }
            return true;
        }

        @Override
        public boolean problem(Problem problem) {
            sink.accept(new AnnotationRow.Refused(problem));
            return true;
        }
    }
}
