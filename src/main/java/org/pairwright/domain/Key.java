package org.pairwright.domain;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/// A content key: the first 128 bits of a SHA-256. Ordered as unsigned bytes.
public record Key(long high, long low) implements Comparable<Key> {
    /// How many bytes [#bytes] gives.
    public static final int LENGTH = 16;

    /// The key in the first 16 bytes of `bytes`.
    public static Key of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Key(buffer.getLong(), buffer.getLong());
    }

    /// The key that 32 hexadecimal digits write; empty when they do not.
    public static Optional<Key> parse(String hex) {
        if (hex.length() != 2 * LENGTH || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        return Optional.of(of(HexFormat.of().parseHex(hex)));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(Key other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /// 32 hexadecimal digits.
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
