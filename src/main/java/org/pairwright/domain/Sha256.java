package org.pairwright.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Hashes by which texts and files are told from others, written as `sha256sum` writes them.
public final class Sha256 {
    private static final int BLOCK = 1 << 16;

    private Sha256() {}

    /// 64 hexadecimal digits.
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    /// The same of what a file holds, however long it is.
    public static String of(Path file) throws IOException {
        MessageDigest digest = begin();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A hash of nothing yet, to be fed.
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to have it.
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
