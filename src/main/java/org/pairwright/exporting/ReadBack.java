package org.pairwright.exporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.zip.CRC32C;

/// Reads a file back behind the one who writes it, and checks every row.
final class ReadBack implements Callable<ReadBack.Found> {
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final Path target;
    private final Growth growth;
    private final RowCheck check;
    private final CRC32C checksum = new CRC32C();
    private final MessageDigest sha256 = sha256();
    private byte[] block = new byte[BLOCK];
    private int length;

    /// @param target where the file will stand, which is how people know it
    ReadBack(Path file, Path target, Growth growth, RowCheck check) {
        this.file = file;
        this.target = target;
        this.growth = growth;
        this.check = check;
    }

    /// What stands on the disk, all of it good.
    ///
    /// @param checksum by which it is known to be what was written
    /// @param sha256 64 hexadecimal digits
    record Found(long rows, long bytes, long checksum, String sha256) {}

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
            if (length > 0 || channel.size() != position) {
                throw new ReadBackFailed(target, "it ends elsewhere than it was written to");
            }
        }
        return new Found(
                check.rows(),
                position,
                checksum.getValue(),
                HexFormat.of().formatHex(sha256.digest()));
    }

    private int read(FileChannel channel, long available) throws IOException {
        if (length == block.length) {
            block = Arrays.copyOf(block, 2 * length);
        }
        int wanted = (int) Math.min(available, block.length - length);
        int read = channel.read(ByteBuffer.wrap(block, length, wanted));
        if (read < 0) {
            throw new ReadBackFailed(target, "it ends before what was written to it");
        }
        checksum.update(block, length, read);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to have it.
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
