package org.pairwright.importing;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// A file of JSON objects, in lines or in an array, or of the rows of a table, packed or not, read
/// from end to end in constant memory.
final class ObjectsFile implements AutoCloseable {
    private final Path path;
    private final TextFile text;
    private final Container container;

    private ObjectsFile(Path path, TextFile text, Container container) {
        this.path = path;
        this.text = text;
        this.container = container;
    }

    /// Opens a file.
    ///
    /// @param what its objects are, the beginning of a sentence
    /// @throws UnreadableFile when it can't be read or holds no JSON
    static ObjectsFile open(Path path, String what) {
        return TextFile.open(path, text -> new ObjectsFile(path, text, container(text, what)));
    }

    /// The same, of a table too: a row is an object whose fields are its cells.
    ///
    /// @param alone names of columns of which a table may have but one
    /// @throws UnreadableFile when it can't be read, or holds neither
    static ObjectsFile openRows(Path path, Set<String> alone) {
        return TextFile.open(
                path,
                text ->
                        new ObjectsFile(
                                path,
                                text,
                                found(
                                        () -> text.containerOrColumn(alone),
                                        "The file is neither JSON lines nor a JSON array nor a table with a column "
                                                + String.join(" or ", new TreeSet<>(alone))
                                                + ".")));
    }

    private static Container container(TextFile text, String what) {
        String forms = what + " are read from JSON lines or a JSON array.";
        Container container = found(text::container, "The file is no JSON. " + forms);
        if (container instanceof Container.Table) {
            throw new BrokenFile(ProblemCode.UNKNOWN_FORMAT, "The file is a table. " + forms);
        }
        return container;
    }

    /// @param otherwise said of a file without known columns: nobody can name a sign that parts
    ///   them
    private static Container found(Supplier<ContainerGuess> guess, String otherwise) {
        try {
            return guess.get().container();
        } catch (BrokenFile e) {
            throw e.problem().code() == ProblemCode.UNKNOWN_SEPARATOR
                    ? new BrokenFile(ProblemCode.UNKNOWN_FORMAT, otherwise, e)
                    : e;
        }
    }

    /// How many of the file's own bytes, packed as they may be, have been read.
    long bytesRead() {
        return text.bytesRead();
    }

    /// The size of the file.
    long totalBytes() {
        return text.file().size();
    }

    /// Reads all rows, once. Blank lines are no rows.
    ///
    /// @param read what an object says
    /// @param refused what stands for a row that says nothing
    /// @return the SHA-256 of the file's own bytes, 64 hexadecimal digits
    /// @throws UnreadableFile when the file can be read no further
    <T> String forEachRow(Function<Row, T> read, Function<Problem, T> refused, Consumer<T> sink) {
        return ImportFile.naming(
                path,
                () -> {
                    container
                            .cutter()
                            .cut(
                                    text.buffer(),
                                    new Pieces<>(container.parser(), read, refused, sink));
                    return text.finish();
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

    private record Pieces<T>(
            RowParser parser, Function<Row, T> read, Function<Problem, T> refused, Consumer<T> sink)
            implements RowCutter.Pieces {
        @Override
        public boolean row(RawRow raw) {
            try {
                parser.parse(raw).map(read).ifPresent(sink);
            } catch (RefusedRow e) {
                sink.accept(refused.apply(e.problem(raw.line())));
            }
            return true;
        }

        @Override
        public boolean problem(Problem problem) {
            sink.accept(refused.apply(problem));
            return true;
        }
    }
}
