package org.pairwright.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Hashes by which texts and files are told from others.
public final class Sha256 {
    private Sha256() {}

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
