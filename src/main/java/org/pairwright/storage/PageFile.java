package org.pairwright.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Adds pages to a database file that SQLite has made and nobody uses meanwhile, in SQLite's own
/// format (https://sqlite.org/fileformat2.html): for volume, where a statement a row costs too
/// much.
final class PageFile implements AutoCloseable {
    /// In bytes; the file has to be made with it.
    static final int PAGE_SIZE = 16_384;

    /// SQLite takes its locks on a byte of this page, which is therefore never written.
    private static final long LOCK_PAGE = (1L << 30) / PAGE_SIZE + 1;

    private static final int BLOCK = 64 * PAGE_SIZE;

    /// Where the header of the file says how often it was changed, how many pages there are, and
    /// once more how often it was changed when that was written.
    private static final int CHANGES_AT = 24;

    private static final int PAGE_COUNT_AT = 28;
    private static final int CHANGES_AGAIN_AT = 92;

    private final FileChannel channel;
    private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
    private long pages;

    PageFile(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        pages = channel.size() / PAGE_SIZE;
        channel.position(pages * PAGE_SIZE);
    }

    /// The number that the page after page `number` gets, counting from 1.
    static long after(long number) {
        return number + 1 == LOCK_PAGE ? number + 2 : number + 1;
    }

    /// The number that the next page gets.
    long next() {
        return after(pages);
    }

    /// Adds a page.
    ///
    /// @return its number
    long append(byte[] page) throws IOException {
        long number = next();
        if (number != pages + 1) {
            flush();
            channel.position((number - 1) * PAGE_SIZE);
        }
        block.put(page);
        if (!block.hasRemaining()) {
            flush();
        }
        pages = number;
        return number;
    }

    /// Writes a page that is there already.
    void replace(long number, byte[] page) throws IOException {
        writeAt((number - 1) * PAGE_SIZE, ByteBuffer.wrap(page));
    }

    /// Writes what is left, how many pages there are, and that the file was changed, by which a
    /// connection to it knows that it has to look again.
    void finish() throws IOException {
        flush();
        ByteBuffer changes = ByteBuffer.allocate(Integer.BYTES);
        channel.read(changes, CHANGES_AT);
        int count = changes.getInt(0) + 1;
        writeNumber(CHANGES_AT, count);
        writeNumber(PAGE_COUNT_AT, (int) pages);
        writeNumber(CHANGES_AGAIN_AT, count);
    }

    private void writeNumber(int at, int number) throws IOException {
        writeAt(at, ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }

    private void flush() throws IOException {
        block.flip();
        while (block.hasRemaining()) {
            channel.write(block);
        }
        block.clear();
    }

    private void writeAt(long position, ByteBuffer bytes) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
