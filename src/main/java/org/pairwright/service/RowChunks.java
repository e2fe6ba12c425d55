package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.importing.ImportedRow;

/// Gathers rows into chunks that are worth handing to another thread and bounded in memory: a chunk
/// is full when it holds so many rows or so much text, whichever comes first.
final class RowChunks {
    private static final int FULL_AT_ROWS = 128;
    private static final long FULL_AT_CHARACTERS = 1 << 20;

    private final Consumer<List<ImportedRow>> sink;
    private List<ImportedRow> chunk = new ArrayList<>(FULL_AT_ROWS);
    private long characters;

    RowChunks(Consumer<List<ImportedRow>> sink) {
        this.sink = sink;
    }

    void add(ImportedRow row) {
        chunk.add(row);
        for (ImportedPair pair : row.pairs()) {
            characters += length(pair);
        }
        if (chunk.size() == FULL_AT_ROWS || characters >= FULL_AT_CHARACTERS) {
            pass();
        }
    }

    /// Hands on what is left.
    void end() {
        pass();
    }

    private void pass() {
        List<ImportedRow> full = chunk;
        chunk = new ArrayList<>(FULL_AT_ROWS);
        characters = 0;
        sink.accept(full);
    }

    private static long length(ImportedPair pair) {
        long length =
                (long) pair.a().content().length()
                        + pair.b().content().length()
                        + pair.extras().length();
        for (Message message : pair.prompt().messages()) {
            length += message.content().length();
        }
        return length;
    }
}
