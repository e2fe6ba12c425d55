package org.pairwright.storage;

/// A Bloom filter over 64-bit hashes: says for certain that a key is new, at a fixed 8 MiB whatever
/// the number of keys. With a million keys one answer in 100,000 is a needless "maybe".
final class SeenKeys {
    private static final int BITS = 26;
    private static final int PROBES = 4;

    private final long[] words = new long[1 << (BITS - 6)];

    /// Adds a key.
    ///
    /// @return whether it may have been there before
    boolean add(long hash) {
        boolean seen = true;
        long probe = hash;
        for (int i = 0; i < PROBES; i++) {
            probe = (probe ^ (probe >>> 29)) * 0x9E3779B97F4A7C15L;
            int bit = (int) (probe >>> (64 - BITS));
            long mask = 1L << bit;
            seen &= (words[bit >>> 6] & mask) != 0;
            words[bit >>> 6] |= mask;
        }
        return seen;
    }

    /// A 64-bit hash of a text.
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
