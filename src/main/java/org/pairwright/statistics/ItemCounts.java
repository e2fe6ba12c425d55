package org.pairwright.statistics;

import org.jspecify.annotations.Nullable;

/// How many items of each pattern there are in some set of items, and what several figures ask of
/// it: each is reckoned once.
final class ItemCounts {
    private static final int TWO = 2;

    private final Patterns patterns;

    /// The set of which labels are in other categories here; nothing where they are as they were.
    private final @Nullable ItemCounts before;

    /// For each pattern there the one that it is here.
    private final int[] places;

    private int @Nullable [] items;
    private double @Nullable [] totals;
    private double @Nullable [] shares;

    /// @param items how many there are of each pattern
    ItemCounts(Patterns patterns, int[] items) {
        this.patterns = patterns;
        this.items = items;
        before = null;
        places = new int[0];
    }

    /// The same items with labels in other categories.
    ///
    /// @param before how it was
    /// @param places for each pattern there the one that it is here
    ItemCounts(Patterns patterns, ItemCounts before, int[] places) {
        this.patterns = patterns;
        this.before = before;
        this.places = places;
    }

    /// How many items there are of each pattern.
    int[] items() {
        if (items == null) {
            int[] here = new int[patterns.count()];
            int[] there = before == null ? new int[0] : before.items();
            for (int pattern = 0; pattern < there.length; pattern++) {
                here[places[pattern]] += there[pattern];
            }
            items = here;
        }
        return items;
    }

    /// How often each category was used in items with at least two labels.
    double[] totals() {
        if (totals == null) {
            totals = patterns.totals(items());
        }
        return totals;
    }

    /// The mean share of each category over all labeled items.
    double[] shares() {
        if (shares == null) {
            shares = patterns.shares(items());
        }
        return shares;
    }

    /// The sum of a number over all items.
    ///
    /// @param ofPattern the number of items of each pattern
    double sum(double[] ofPattern) {
        int[] all = items();
        double sum = 0;
        for (int pattern = 0; pattern < all.length; pattern++) {
            sum += all[pattern] * ofPattern[pattern];
        }
        return sum;
    }

    /// How many items have at least two labels.
    long compared() {
        int[] all = items();
        long compared = 0;
        for (int pattern = 0; pattern < all.length; pattern++) {
            compared += patterns.size(pattern) >= TWO ? all[pattern] : 0;
        }
        return compared;
    }
}
