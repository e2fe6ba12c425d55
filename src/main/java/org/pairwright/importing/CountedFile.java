package org.pairwright.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/// A file's own bytes, as they lie on the disk, counted and hashed on the way.
final class CountedFile extends InputStream {
    private final InputStream in;
    private final long size;
    private final MessageDigest sha256;
    private final AtomicLong read = new AtomicLong();

    private CountedFile(InputStream in, long size) {
        this.in = in;
        this.size = size;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to have it.
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    static CountedFile open(Path file) throws IOException {
        return new CountedFile(Files.newInputStream(file), Files.size(file));
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
    String finish() throws IOException {
        byte[] block = new byte[1 << 16];
        while (read(block, 0, block.length) >= 0) {
            // Hashed and counted by read.
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = in.read(bytes, from, length);
        if (n > 0) {
            sha256.update(bytes, from, n);
            read.addAndGet(n);
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
