package org.pairwright.domain;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;

/// Makes UUIDs of version 7 (RFC 9562, section 5.7): time first, so that they sort as they were
/// made.
public final class UuidV7 {
    /// Strictly more than the last one made by this process, also within one millisecond.
    private static final class Last {
        /// Seeded once from the system: these ids must differ, not be secret.
        private static final SplittableRandom RANDOM =
                new SplittableRandom(new SecureRandom().nextLong());

        private static long millis;
        private static int sequence;
    }

    private UuidV7() {}

    /// A new UUID of now.
    public static UUID next() {
        long now = System.currentTimeMillis();
        long time;
        int sequence;
        long random;
        synchronized (Last.RANDOM) {
            if (now > Last.millis) {
                Last.millis = now;
                Last.sequence = Last.RANDOM.nextInt(0x800);
            } else if (++Last.sequence > 0xfff) {
                // The 12 bits are used up: borrow from the next millisecond.
                Last.millis++;
                Last.sequence = 0;
            }
            time = Last.millis;
            sequence = Last.sequence;
            random = Last.RANDOM.nextLong();
        }
        long high = time << 16 | 0x7000 | sequence;
        long low = random >>> 2 | 1L << 63;
        return new UUID(high, low);
    }

    /// The 16 bytes of `uuid`, most significant first.
    public static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /// The UUID that 16 bytes hold, as [#bytes] wrote it.
    ///
    /// @throws IllegalArgumentException when there are not 16
    public static UUID of(byte[] bytes) {
        if (bytes.length != 2 * Long.BYTES) {
            throw new IllegalArgumentException(
                    "An identity has 16 bytes, not " + bytes.length + ".");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
