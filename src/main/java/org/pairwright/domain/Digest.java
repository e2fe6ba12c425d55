package org.pairwright.domain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A SHA-256 over parts that are each preceded by their length, so that no two lists of parts run
/// together into the same bytes. To be used by one thread at a time.
public final class Digest {
    /// Cloned for each use: looking the algorithm up takes as long as hashing a short text.
    private static final MessageDigest FRESH = Sha256.begin();

    private static final VarHandle NUMBER =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final MessageDigest sha256;

    /// Short parts are gathered here first: handing each over by itself costs more than hashing it.
    private final byte[] gathered = new byte[512];

    private int length;

    public Digest() {
        try {
            sha256 = (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's SHA-256 can't be cloned.", e);
        }
    }

    public Digest text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public Digest bytes(byte[] bytes) {
        return bytes(bytes, bytes.length);
    }

    Digest bytes(byte[] bytes, int length) {
        number(length);
        makeRoom(length);
        if (length <= gathered.length) {
            System.arraycopy(bytes, 0, gathered, this.length, length);
            this.length += length;
        } else {
            sha256.update(bytes, 0, length);
        }
        return this;
    }

    Digest key(Key key) {
        return number(key.high()).number(key.low());
    }

    public Digest number(long value) {
        makeRoom(Long.BYTES);
        NUMBER.set(gathered, length, value);
        length += Long.BYTES;
        return this;
    }

    Key toKey() {
        return Key.of(toBytes());
    }

    /// 64 hexadecimal digits; the digest begins anew.
    public String toHex() {
        return HexFormat.of().formatHex(toBytes());
    }

    byte[] toBytes() {
        sha256.update(gathered, 0, length);
        length = 0;
        return sha256.digest();
    }

    private void makeRoom(int bytes) {
        if (length + bytes > gathered.length) {
            sha256.update(gathered, 0, length);
            length = 0;
        }
    }
}
