package org.pairwright.exporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// Reads a file back behind the one who writes it, and checks every row.
final class ReadBack implements Callable<ReadBack.Found> {
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final Growth growth;
    private final RowCheck check;
    private final MessageDigest sha256 = Sha256.begin();
    private byte[] block = new byte[BLOCK];
    private int length;

    ReadBack(Path file, Growth growth, RowCheck check) {
        this.file = file;
        this.growth = growth;
        this.check = check;
    }

    /// What stands on the disk, all of it good.
    ///
    /// @param sha256 64 hexadecimal digits
    record Found(long rows, long bytes, String sha256) {}

    @Override
    public Found call() throws IOException, InterruptedException {
        long position = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long available = growth.awaitMore(position);
            while (available > position) {
                position += read(channel, available - position);
                checkLines();
                available = Math.max(available, growth.awaitMore(position));
            }
            // Counted, but also nothing that nobody wrote stands behind it.
            if (length > 0 || channel.size() != position) {
                throw new IOException("The file ends elsewhere than where it was written to.");
            }
        }
        return new Found(check.rows(), position, Sha256.end(sha256));
    }

    private int read(FileChannel channel, long available) throws IOException {
        if (length == block.length) {
            block = Arrays.copyOf(block, 2 * length);
        }
        int wanted = (int) Math.min(available, block.length - length);
        int read = channel.read(ByteBuffer.wrap(block, length, wanted));
        if (read < 0) {
            throw new IOException("The file ends before what was written to it.");
        }
        sha256.update(block, length, read);
        length += read;
        return read;
    }

    /// Checks the whole lines that are there and keeps the begun one.
    private void checkLines() {
        int end = length;
        while (end > 0 && block[end - 1] != '\n') {
            end--;
        }
        if (end > 0) {
            check.check(block, end);
            System.arraycopy(block, end, block, 0, length - end);
            length -= end;
        }
    }
}
