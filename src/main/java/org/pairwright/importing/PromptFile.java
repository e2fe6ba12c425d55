package org.pairwright.importing;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// A file of prompts, or of answers that were given to them elsewhere: JSON lines or a JSON array,
/// packed or not.
public final class PromptFile implements AutoCloseable {
    private final Path path;
    private final TextFile text;
    private final Container container;

    private PromptFile(Path path, TextFile text, Container container) {
        this.path = path;
        this.text = text;
        this.container = container;
    }

    /// Opens a file.
    ///
    /// @throws UnreadableFile when it can't be read or holds no JSON
    public static PromptFile open(Path path) {
        return TextFile.open(path, text -> new PromptFile(path, text, container(text)));
    }

    private static Container container(TextFile text) {
        Container container = text.container().container();
        if (container instanceof Container.Table) {
            throw new BrokenFile(
                    ProblemCode.UNKNOWN_FORMAT,
                    "The file is a table. Prompts are read from JSON lines or a JSON array.");
        }
        return container;
    }

    /// Reads all rows, once. Blank lines are no rows.
    ///
    /// @return the SHA-256 of the file's own bytes, 64 hexadecimal digits
    /// @throws UnreadableFile when the file can be read no further
    public String forEachRow(Consumer<PromptRow> sink) {
        return ImportFile.naming(
                path,
                () -> {
                    container
                            .cutter()
                            .cut(
                                    text.buffer(),
                                    new Pieces(container.parser(), new PromptReader(), sink));
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

    private record Pieces(RowParser parser, PromptReader reader, Consumer<PromptRow> sink)
            implements RowCutter.Pieces {
        @Override
        public boolean row(RawRow raw) {
            try {
                parser.parse(raw).map(reader::read).ifPresent(sink);
            } catch (RefusedRow e) {
                sink.accept(new PromptRow.Refused(e.problem(raw.line())));
            }
            return true;
        }

        @Override
        public boolean problem(Problem problem) {
            sink.accept(new PromptRow.Refused(problem));
            return true;
        }
    }
}
