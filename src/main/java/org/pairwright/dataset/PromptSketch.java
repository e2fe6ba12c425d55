package org.pairwright.dataset;

import java.util.Arrays;

/// What two texts have in common can be told from their sketches: 64 bytes each, of which as many
/// are the same as the texts share of their pieces of five characters.
///
/// This is MinHash (Broder 1997) with 64 permutations, of which each keeps 8 bits (Li and König
/// 2010). They are always the same ones.
final class PromptSketch {
    /// How many longs a sketch has; each is a band of eight bytes.
    static final int BANDS = 8;

    /// Two texts are near duplicates when so many of the 64 bytes are the same: about four in five.
    static final int ALIKE = 51;

    private static final int PIECE = 5;
    private static final int HASHES = 64;
    private static final long SEED = 0x5061_6972_7772L;
    private static final int[] FACTORS = new int[HASHES];
    private static final int[] OFFSETS = new int[HASHES];
    private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;

    static {
        for (int i = 0; i < HASHES; i++) {
            long drawn = mixed(SEED + i);
            FACTORS[i] = (int) drawn | 1;
            OFFSETS[i] = (int) (drawn >>> Integer.SIZE);
        }
    }

    private PromptSketch() {}

    /// The sketch of a text.
    static long[] of(String text) {
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        long window = 0;
        int first = Math.min(PIECE, text.length());
        for (int i = 0; i < text.length(); i++) {
            // The four characters before this one, and this one by a factor of its own.
            long piece = mixed(window + text.charAt(i) * 0x9e37_79b9_7f4a_7c15L);
            window = (window << Character.SIZE) | text.charAt(i);
            if (i + 1 >= first) {
                take((int) piece, least);
            }
        }
        return packed(least);
    }

    private static void take(int piece, int[] least) {
        for (int k = 0; k < HASHES; k++) {
            least[k] = Math.min(least[k], piece * FACTORS[k] + OFFSETS[k]);
        }
    }

    private static long[] packed(int[] least) {
        long[] sketch = new long[BANDS];
        for (int k = 0; k < HASHES; k++) {
            int band = k / Long.BYTES;
            sketch[band] = (sketch[band] << Byte.SIZE) | (mixed(least[k]) & 0xff);
        }
        return sketch;
    }

    /// How many of the eight bytes of two bands are the same.
    static int same(long one, long other) {
        long differ = one ^ other;
        long marked = ((differ & LOW_BITS) + LOW_BITS) | differ | LOW_BITS;
        return Long.bitCount(~marked);
    }

    /// Spreads a number over all 64 bits.
    static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return z ^ (z >>> 31);
    }
}
