package org.pairwright.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// A table of which a few columns are wanted, read from end to end in constant memory: CSV or any
/// like it, packed or not.
public final class ColumnsFile implements AutoCloseable {
    private final Path path;
    private final TextFile text;
    private final Container.Table table;

    /// Takes rows one after another, on the reading thread.
    public interface Sink {
        /// A row that can be read.
        ///
        /// @param line where the row begins, from 1
        /// @param cells of the wanted columns, in the order in which these were named
        void row(long line, List<String> cells);

        /// A row that can't be read.
        void refused(Problem problem);
    }

    private ColumnsFile(Path path, TextFile text, Container.Table table) {
        this.path = path;
        this.text = text;
        this.table = table;
    }

    /// Opens a table.
    ///
    /// @throws UnreadableFile when it can't be read or is none
    public static ColumnsFile open(Path path) {
        return TextFile.open(path, text -> new ColumnsFile(path, text, table(text)));
    }

    private static Container.Table table(TextFile text) {
        if (text.container().container() instanceof Container.Table table) {
            return table;
        }
        throw new BrokenFile(
                ProblemCode.UNKNOWN_FORMAT,
                "The file is no table. It has to begin with a line of column names, separated by commas.");
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
    /// @param columns the names of the wanted ones
    /// @param optional those among them whose cells are empty where the table has no such column
    /// @throws UnreadableFile when a column is missing, or the file can be read no further
    public void forEachRow(List<String> columns, Set<String> optional, Sink sink) {
        ImportFile.naming(
                path,
                () -> {
                    table.cutter()
                            .cut(
                                    text.buffer(),
                                    new Pieces(table.parser(), columns, optional, sink));
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

    private record Pieces(RowParser parser, List<String> columns, Set<String> optional, Sink sink)
            implements RowCutter.Pieces {
        @Override
        public boolean row(RawRow raw) {
            try {
                parser.parse(raw).ifPresent(row -> sink.row(row.line(), cells(row)));
            } catch (RefusedRow e) {
                sink.refused(e.problem(raw.line()));
            }
            return true;
        }

        @Override
        public boolean problem(Problem problem) {
            sink.refused(problem);
            return true;
        }

        private List<String> cells(Row row) {
            columns.stream()
                    .filter(column -> !row.shape().has(column) && !optional.contains(column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw missing(column, row.shape());
                    });
            return columns.stream()
                    .map(column -> row.field(column).map(Field::text).orElse(""))
                    .toList();
        }

        private static BrokenFile missing(String column, Shape shape) {
            return new BrokenFile(
                    Problem.refusal(
                            1,
                            column,
                            ProblemCode.MISSING_FIELD,
                            "The table has no column \"%s\". It has: %s."
                                    .formatted(
                                            column,
                                            shape.names().stream()
                                                    .limit(20)
                                                    .collect(Collectors.joining(", ")))));
        }
    }
}
