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
    /// What agreement on some labels rests on.
    public static Basis of(Ratings ratings) {
        return of(ratings, position -> true);
    }

    /// The same of some of them.
    ///
    /// @param counts takes the position of a label
    static Basis of(Ratings ratings, IntPredicate counts) {
        BitSet annotators = new BitSet(ratings.annotators());
        int items = 0;
        int labels = 0;
        int single = 0;
        for (int item = 0; item < ratings.items(); item++) {
            int n = 0;
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                n += counts.test(at) ? 1 : 0;
            }
            single += n == 1 ? 1 : 0;
            if (n >= 2) {
                items++;
                labels += n;
                for (int at = ratings.from(item); at < ratings.to(item); at++) {
                    if (counts.test(at)) {
                        annotators.set(ratings.annotatorAt(at));
                    }
                }
            }
        }
        return new Basis(items, labels, annotators.cardinality(), single);
    }
}
