package org.pairwright.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds prompts that differ in little: a name, a number, a sentence more.
///
/// Texts are not compared each with each. Their sketches have eight bands, and only those that have
/// a whole band in common are looked at: of prompts that share nine in ten of their pieces 98 in
/// 100 are found, of those that share two in three hardly any. What is found is passed on: where
/// the first resembles the second and the second the third, all three go together.
///
/// It takes time in proportion to the text, and some 80 bytes for each prompt.
final class NearDuplicates {
    /// Texts of one band that resemble one another not: so many are looked at for each newcomer.
    private static final int LOOKED_AT = 8;

    private static final int CHUNK = 1 << 10;
    private static final int INDEX_BITS = 28;
    private static final long INDEX = GroupTable.MOST - 1L;

    private final List<long[]> chunks = new ArrayList<>();
    private int size;

    /// Adds the next text; they are numbered from 0.
    void add(String text) {
        if (size % CHUNK == 0) {
            chunks.add(new long[CHUNK * PromptSketch.BANDS]);
        }
        long[] sketch = PromptSketch.of(text);
        System.arraycopy(sketch, 0, chunks.getLast(), start(size), sketch.length);
        size++;
    }

    private static int start(int index) {
        return index % CHUNK * PromptSketch.BANDS;
    }

    private long band(int index, int band) {
        return chunks.get(index / CHUNK)[start(index) + band];
    }

    /// For each text the first of those it goes together with, itself included.
    int[] leaders() {
        int[] leaders = new int[size];
        Arrays.setAll(leaders, i -> i);
        long[] sorted = new long[size];
        for (int band = 0; band < PromptSketch.BANDS; band++) {
            for (int i = 0; i < size; i++) {
                sorted[i] = (PromptSketch.mixed(band(i, band)) & ~INDEX) | i;
            }
            Arrays.sort(sorted);
            join(sorted, leaders);
        }
        for (int i = 0; i < size; i++) {
            leaders[i] = leader(i, leaders);
        }
        return leaders;
    }

    /// @param sorted texts with the same band stand side by side, in the order of their numbers
    private void join(long[] sorted, int[] leaders) {
        int[] unlike = new int[LOOKED_AT];
        int kinds = 0;
        for (int i = 0; i < size; i++) {
            if (i > 0 && sorted[i] >>> INDEX_BITS != sorted[i - 1] >>> INDEX_BITS) {
                kinds = 0;
            }
            int text = (int) (sorted[i] & INDEX);
            int kind = 0;
            while (kind < kinds && !alike(unlike[kind], text)) {
                kind++;
            }
            if (kind < kinds) {
                join(unlike[kind], text, leaders);
            } else if (kinds < LOOKED_AT) {
                unlike[kinds++] = text;
            }
        }
    }

    private boolean alike(int one, int other) {
        int same = 0;
        for (int band = 0; band < PromptSketch.BANDS; band++) {
            same += PromptSketch.same(band(one, band), band(other, band));
        }
        return same >= PromptSketch.ALIKE;
    }

    private static void join(int one, int other, int[] leaders) {
        int first = leader(one, leaders);
        int second = leader(other, leaders);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private static int leader(int text, int[] leaders) {
        int at = text;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }
}
