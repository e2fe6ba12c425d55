package org.pairwright.exporting;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The checksum of files.
final class Sha256 {
    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to have it.
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    /// The checksum in hexadecimal digits; the digest is spent.
    static String end(MessageDigest sha256) {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
