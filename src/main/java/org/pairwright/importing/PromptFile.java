package org.pairwright.importing;

import java.nio.file.Path;
import java.util.function.Consumer;

/// A file of prompts, or of answers that were given to them elsewhere: JSON lines, a JSON array or
/// a table, packed or not.
public final class PromptFile implements AutoCloseable {
    private final ObjectsFile objects;

    private PromptFile(ObjectsFile objects) {
        this.objects = objects;
    }

    /// Opens a file.
    ///
    /// @throws UnreadableFile when it can't be read, or holds neither JSON nor a table
    public static PromptFile open(Path path) {
        return new PromptFile(ObjectsFile.openRows(path, PromptReader.FIELDS));
    }

    /// Reads all rows, once. Blank lines are no rows.
    ///
    /// @return the SHA-256 of the file's own bytes, 64 hexadecimal digits
    /// @throws UnreadableFile when the file can be read no further
    public String forEachRow(Consumer<PromptRow> sink) {
        return objects.forEachRow(new PromptReader()::read, PromptRow.Refused::new, sink);
    }

    @Override
    public void close() {
        objects.close();
    }
}
