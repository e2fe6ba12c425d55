package org.pairwright.statistics;

/// How two annotators of an item say of a tag that it is there, over all items and all twos of
/// their annotators. The first of two is the one whose label comes first.
///
/// @param both say yes: a in the literature
/// @param first only the first says yes: b
/// @param second only the second says yes: c
/// @param neither says yes: d
public record TagCounts(long both, long first, long second, long neither) {
    /// Counts labels.
    ///
    /// @param has for each category 1 where it means yes, else 0
    public static TagCounts of(Ratings ratings, int... has) {
        long both = 0;
        long first = 0;
        long second = 0;
        long neither = 0;
        for (int item = 0; item < ratings.items(); item++) {
            long yes = 0;
            long no = 0;
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                if (has[ratings.labelAt(at)] == 1) {
                    both += yes++;
                    second += no;
                } else {
                    neither += no++;
                    first += yes;
                }
            }
        }
        return new TagCounts(both, first, second, neither);
    }
}
