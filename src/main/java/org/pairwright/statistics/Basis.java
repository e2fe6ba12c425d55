package org.pairwright.statistics;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// What a figure of agreement rests on: items with one label say nothing about it.
///
/// @param items with at least two labels
/// @param labels on those items
/// @param annotators who gave one of those labels
/// @param single items with one label, which count nowhere else here
public record Basis(int items, int labels, int annotators, int single) {
    private static final int TWO = 2;

    /// What agreement on some labels rests on.
    public static Basis of(Ratings ratings) {
        return of(ratings, Patterns.of(ratings), position -> true);
    }

    /// The same of some of them.
    ///
    /// @param patterns of the labels that count
    /// @param counts takes the position of a label
    static Basis of(Ratings ratings, Patterns patterns, IntPredicate counts) {
        int[] items = patterns.items();
        int compared = 0;
        int labels = 0;
        int single = 0;
        for (int pattern = 0; pattern < items.length; pattern++) {
            int size = patterns.size(pattern);
            single += size == 1 ? items[pattern] : 0;
            compared += size >= TWO ? items[pattern] : 0;
            labels += size >= TWO ? items[pattern] * size : 0;
        }
        return new Basis(compared, labels, annotators(ratings, patterns, counts), single);
    }

    private static int annotators(Ratings ratings, Patterns patterns, IntPredicate counts) {
        BitSet annotators = new BitSet(ratings.annotators());
        int found = 0;
        // As a rule everybody is among the first few.
        for (int item = 0; item < ratings.items() && found < ratings.annotators(); item++) {
            if (patterns.size(patterns.ofItem(item)) >= TWO) {
                for (int at = ratings.from(item); at < ratings.to(item); at++) {
                    if (counts.test(at)) {
                        annotators.set(ratings.annotatorAt(at));
                    }
                }
                found = annotators.cardinality();
            }
        }
        return found;
    }
}
