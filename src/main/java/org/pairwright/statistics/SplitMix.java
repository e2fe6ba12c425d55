package org.pairwright.statistics;

/// A stream of random numbers that depends on a seed and its own number alone, so that work can be
/// shared out among any number of cores.
///
/// The number of the stream is mixed before it is used: seeds that are a step apart would give one
/// stream shifted by a step, and replicates that hardly differ from each other.
///
/// Source: Steele, G. L., Lea, D. and Flood, C. H. (2014), "Fast Splittable Pseudorandom Number
/// Generators", OOPSLA.
final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed, long stream) {
        state = mix(mix(seed + GOLDEN) ^ (stream + 1) * 0xD1342543DE82EF95L);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /// A number from 0 up to a bound that is not reached.
    int next(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /// A number from 0 up to 1, which is not reached.
    double nextDouble() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
