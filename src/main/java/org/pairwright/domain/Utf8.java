package org.pairwright.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text as the UTF-8 bytes it is stored in, so that it can be passed on without being taken
/// apart.
public final class Utf8 {
    public static final Utf8 EMPTY = new Utf8(new byte[0]);

    private final byte[] bytes;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The text in `bytes`, which from now on belong to it: the caller changes them no more.
    public static Utf8 ofBytes(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Utf8(bytes);
    }

    /// The UTF-8 form of `text`.
    public static Utf8 of(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The bytes themselves, not a copy: read only.
    public byte[] bytes() {
        return bytes;
    }

    /// In bytes.
    public int length() {
        return bytes.length;
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Utf8 that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
