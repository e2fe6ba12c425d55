package org.pairwright.exporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.zip.CRC32C;
import org.pairwright.domain.Sha256;

/// Reads a file back behind the one who writes it, and checks it.
final class ReadBack implements Callable<ReadBack.Found> {
    private static final int BLOCK = 1 << 20;

    private final PartFile part;
    private final Path target;
    private final Growth growth;
    private final FileCheck check;
    private final CRC32C checksum = new CRC32C();
    private final MessageDigest sha256 = Sha256.begin();
    private byte[] block = new byte[BLOCK];
    private int length;

    /// @param target where the file will stand, which is how people know it
    ReadBack(PartFile part, Path target, Growth growth, FileCheck check) {
        this.part = part;
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
        long available = growth.awaitMore(position);
        while (available > position) {
            position += read(position, available - position);
            check();
            available = Math.max(available, growth.awaitMore(position));
        }
        if (length > 0 || part.channel().size() != position) {
            throw new ReadBackFailed(target, "it ends elsewhere than it was written to");
        }
        check.finish(part.channel());
        return new Found(
                check.rows(),
                position,
                checksum.getValue(),
                HexFormat.of().formatHex(sha256.digest()));
    }

    private int read(long position, long available) throws IOException {
        if (length == block.length) {
            block = Arrays.copyOf(block, 2 * length);
        }
        int wanted = (int) Math.min(available, block.length - length);
        int read = part.channel().read(ByteBuffer.wrap(block, length, wanted), position);
        if (read < 0) {
            throw new ReadBackFailed(target, "it ends before what was written to it");
        }
        checksum.update(block, length, read);
        sha256.update(block, length, read);
        length += read;
        return read;
    }

    /// Checks what is whole and keeps what is begun.
    private void check() {
        int checked = check.check(block, length);
        System.arraycopy(block, checked, block, 0, length - checked);
        length -= checked;
    }
}
