package org.pairwright.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Sha256;

/// A file's own bytes, as they lie on the disk, counted and hashed on the way.
final class CountedFile extends InputStream {
    private final Path path;
    private final InputStream in;
    private final long size;
    private final FileTime changed;
    private final MessageDigest sha256 = Sha256.begin();
    private final AtomicLong read = new AtomicLong();

    private CountedFile(Path path, InputStream in, long size, FileTime changed) {
        this.path = path;
        this.in = in;
        this.size = size;
        this.changed = changed;
    }

    static CountedFile open(Path file) throws IOException {
        FileTime changed = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        return new CountedFile(file, Files.newInputStream(file), size, changed);
    }

    /// The size when it was opened.
    long size() {
        return size;
    }

    /// How many bytes have been read; safe to ask from another thread.
    long bytesRead() {
        return read.get();
    }

    /// Reads what is left and tells the hash of the whole, as 64 hexadecimal digits.
    ///
    /// @throws BrokenFile when somebody wrote to the file meanwhile: what was read may be neither
    ///   what it was nor what it is
    String finish() throws IOException {
        byte[] block = new byte[1 << 16];
        while (read(block, 0, block.length) >= 0) {
            // Hashed and counted by read.
        }
        if (read.get() != size
                || Files.size(path) != size
                || !Files.getLastModifiedTime(path).equals(changed)) {
            throw changed();
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static BrokenFile changed() {
        return new BrokenFile(
                ProblemCode.CHANGED_FILE,
                "The file was changed while it was read, and nothing of it came in. Wait until"
                        + " nobody writes to it, then import it again.");
    }

    /// @throws BrokenFile when there is more than there was when it was opened: whoever writes
    ///   faster than this reads would never let it come to an end
    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = in.read(bytes, from, length);
        if (n > 0) {
            sha256.update(bytes, from, n);
            if (read.addAndGet(n) > size) {
                throw changed();
            }
        }
        return n;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
