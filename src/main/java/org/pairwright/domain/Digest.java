package org.pairwright.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A SHA-256 over parts that are each preceded by their length, so that no two lists of parts run
/// together into the same bytes.
final class Digest {
    /// Cloned for each use: looking the algorithm up takes as long as hashing a short text.
    private static final MessageDigest FRESH = sha256();

    private final MessageDigest sha256;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    Digest() {
        try {
            sha256 = (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's SHA-256 can't be cloned.", e);
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

    Digest text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Digest bytes(byte[] bytes) {
        return bytes(bytes, bytes.length);
    }

    Digest bytes(byte[] bytes, int length) {
        number(length);
        sha256.update(bytes, 0, length);
        return this;
    }

    Digest key(Key key) {
        return number(key.high()).number(key.low());
    }

    Digest number(long value) {
        sha256.update(number.clear().putLong(value).array());
        return this;
    }

    Key toKey() {
        return Key.of(sha256.digest());
    }

    byte[] toBytes() {
        return sha256.digest();
    }
}
