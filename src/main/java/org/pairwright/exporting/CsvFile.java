package org.pairwright.exporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A CSV table on its way into a file that nobody else looks at yet.
final class CsvFile implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final FileBytes bytes = new FileBytes(2 * FLUSH_AT);
    private final CsvCells cells = new CsvCells(bytes);

    CsvFile(Path path, List<String> columns) {
        this.path = path;
        try {
            channel =
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UnwritableFile(path, e);
        }
        columns.forEach(this::cell);
        endRow();
    }

    Path path() {
        return path;
    }

    void cell(String text) {
        cells.add(PairLedger.utf8(text));
    }

    void endRow() {
        cells.endRow();
        if (bytes.length() >= FLUSH_AT) {
            flush();
        }
    }

    void finish() {
        flush();
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new UnwritableFile(path, e);
        }
    }

    private void flush() {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.array(), 0, bytes.length());
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new UnwritableFile(path, e);
        }
        bytes.clear();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
