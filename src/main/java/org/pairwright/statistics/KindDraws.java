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
final class KindDraws {
    /// Things of kinds with so few of them are drawn one after the other.
    private static final int RARE = 16;

    /// The kinds, the most frequent first.
    private final int[] kinds;

    /// How many things there are of kinds before each one, in that order; last of all.
    private final int[] before;

    /// Where the kinds of each node are split, in the order of a walk: a node, all in its first
    /// half, all in its second half.
    private final int[] middles;

    /// The first kind of which there are so few, in that order.
    private final int rare;

    /// The kind of each thing of these.
    private final int[] kindOf;

    /// @param counts how many things there are of each kind
    KindDraws(int... counts) {
        kinds =
                IntStream.range(0, counts.length)
                        .mapToLong(kind -> ((long) -counts[kind] << Integer.SIZE) + kind)
                        .sorted()
                        .mapToInt(key -> (int) key)
                        .toArray();
        before = new int[counts.length + 1];
        for (int i = 0; i < kinds.length; i++) {
            before[i + 1] = before[i] + counts[kinds[i]];
        }
        int frequent = 0;
        while (frequent < kinds.length && counts[kinds[frequent]] > RARE) {
            frequent++;
        }
        rare = frequent;
        kindOf = new int[before[kinds.length] - before[rare]];
        for (int i = rare; i < kinds.length; i++) {
            Arrays.fill(kindOf, before[i] - before[rare], before[i + 1] - before[rare], kinds[i]);
        }
        middles = new int[Math.max(0, kinds.length - 1)];
        build(0, 0, kinds.length);
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

    /// How often each kind is drawn.
    ///
    /// @param things how many are drawn in all
    int[] draw(int things, SplitMix random) {
        int[] times = new int[kinds.length];
        draw(0, 0, kinds.length, things, random, times);
        return times;
    }

    private void draw(int node, int from, int to, int things, SplitMix random, int[] times) {
        if (things == 0 || from == to) {
            return;
        }
        if (to - from == 1) {
            times[kinds[from]] = things;
            return;
        }
        if (from >= rare) {
            int first = before[from] - before[rare];
            int many = before[to] - before[from];
            for (int i = 0; i < things; i++) {
                times[kindOf[first + random.next(many)]]++;
            }
            return;
        }
        int middle = middles[node];
        int first = split(things, before[middle] - before[from], before[to] - before[from], random);
        draw(node + 1, from, middle, first, random, times);
        draw(node + middle - from, middle, to, things - first, random, times);
    }

    /// How many of some things go to a part that each goes to with the same chance.
    ///
    /// @param part the chance, of `all`: more than 0 and less than `all`
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
