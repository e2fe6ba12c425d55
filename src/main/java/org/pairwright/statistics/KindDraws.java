package org.pairwright.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Draws things with replacement that come in kinds: only how often each kind is drawn matters.
/// Instead of one thing after the other, all of them are split between halves of the kinds at once,
/// again and again. Each thing goes to one half with that half's share of the things, which needs
/// no more than a few random bits of it.
///
/// The splits are exact: a random binary fraction is compared with the share digit by digit, and
/// the digits of 64 things are one random number.
///
/// Of kinds with few things hardly any is drawn more than a few times. They are split only until a
/// thing is a few random bits among its neighbors, so that what is counted stays near the
/// processor.
final class KindDraws {
    /// Kinds with no more things than this are rare.
    private static final int RARE = 16;

    /// Among so many rare things, a power of two, each is drawn by itself.
    private static final int BLOCK_BITS = 10;

    private static final int BLOCK = 1 << BLOCK_BITS;

    /// So many of them are drawn with one random number.
    private static final int AT_ONCE = Long.SIZE / BLOCK_BITS;

    /// The kinds by their places, the most frequent first.
    private final int[] kinds;

    /// How many things there are of kinds before each place; last of all.
    private final int[] before;

    /// Where frequent kinds of each node are split, in the order of a walk: a node, all in its
    /// first half, all in its second half.
    private final int[] middles;

    /// The first place of a rare kind.
    private final int rare;

    /// The place of each rare thing.
    private final int[] placeOf;

    /// @param counts how many things there are of each kind
    KindDraws(int... counts) {
        kinds =
                IntStream.range(0, counts.length)
                        .mapToLong(kind -> ((long) -counts[kind] << Integer.SIZE) + kind)
                        .sorted()
                        .mapToInt(key -> (int) key)
                        .toArray();
        before = new int[counts.length + 1];
        int frequent = 0;
        for (int i = 0; i < kinds.length; i++) {
            before[i + 1] = before[i] + counts[kinds[i]];
            frequent += counts[kinds[i]] > RARE ? 1 : 0;
        }
        rare = frequent;
        placeOf = new int[before[kinds.length] - before[rare]];
        for (int i = rare; i < kinds.length; i++) {
            Arrays.fill(placeOf, before[i] - before[rare], before[i + 1] - before[rare], i);
        }
        middles = new int[Math.max(0, rare - 1)];
        build(0, 0, rare);
    }

    private void build(int node, int from, int to) {
        if (to - from > 1) {
            int half = before[from] + (before[to] - before[from]) / 2;
            int middle = from + 1;
            while (middle < to - 1 && before[middle] < half) {
                middle++;
            }
            middles[node] = middle;
            build(node + 1, from, middle);
            build(node + middle - from, middle, to);
        }
    }

    /// The kinds by their places.
    int[] kinds() {
        return kinds.clone();
    }

    /// How often each kind is drawn, by its place.
    ///
    /// @param things how many are drawn in all
    int[] draw(int things, SplitMix random) {
        int[] times = new int[kinds.length];
        int frequent =
                placeOf.length == 0
                        ? things
                        : split(things, before[rare], before[kinds.length], random);
        draw(0, 0, rare, frequent, random, times);
        drawRare(0, placeOf.length, things - frequent, random, times);
        return times;
    }

    private void draw(int node, int from, int to, int things, SplitMix random, int[] times) {
        if (things == 0) {
            return;
        }
        if (to - from == 1) {
            times[from] = things;
            return;
        }
        int middle = middles[node];
        int first = split(things, before[middle] - before[from], before[to] - before[from], random);
        draw(node + 1, from, middle, first, random, times);
        draw(node + middle - from, middle, to, things - first, random, times);
    }

    private void drawRare(int from, int many, int things, SplitMix random, int[] times) {
        if (things > 0 && many > BLOCK) {
            // Halves that are as large as each other are split with one digit.
            int half = Integer.highestOneBit(many - 1);
            int first = split(things, half, many, random);
            drawRare(from, half, first, random, times);
            drawRare(from + half, many - half, things - first, random, times);
        } else if (many == BLOCK) {
            for (int left = things; left > 0; left -= AT_ONCE) {
                drawAtOnce(from, Math.min(left, AT_ONCE), random.next(), times);
            }
        } else {
            for (int i = 0; i < things; i++) {
                times[placeOf[from + random.next(many)]]++;
            }
        }
    }

    private void drawAtOnce(int from, int things, long random, int[] times) {
        long bits = random;
        for (int i = 0; i < things; i++) {
            times[placeOf[from + (int) (bits & (BLOCK - 1))]]++;
            bits >>>= BLOCK_BITS;
        }
    }

    /// How many of some things go to a part that each goes to with the same chance.
    ///
    /// @param part the chance, of `all`: less than `all`
    private static int split(int things, long part, long all, SplitMix random) {
        int gone = 0;
        int open = things;
        for (long rest = part; open > 0 && rest > 0; ) {
            rest *= 2;
            int ones = ones(open, random);
            if (rest >= all) {
                rest -= all;
                gone += open - ones;
                open = ones;
            } else {
                open -= ones;
            }
        }
        return gone;
    }

    /// How many of so many random bits are 1.
    private static int ones(int bits, SplitMix random) {
        int ones = 0;
        int left = bits;
        for (; left >= Long.SIZE; left -= Long.SIZE) {
            ones += Long.bitCount(random.next());
        }
        return left == 0 ? ones : ones + Long.bitCount(random.next() >>> (Long.SIZE - left));
    }
}
