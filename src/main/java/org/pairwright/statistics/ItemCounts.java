package org.pairwright.statistics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How many items of each pattern there are in some set of items, and what several figures ask of
/// it: each is reckoned once.
final class ItemCounts {
    private static final int TWO = 2;

    private final Patterns patterns;

    /// The set of which labels are in other categories here; nothing where they are as they were.
    private final @Nullable ItemCounts before;

    /// The patterns there that are one here.
    private final @Nullable MergedPatterns merged;

    private int @Nullable [] items;
    private double @Nullable [] totals;
    private double @Nullable [] shares;

    /// @param items how many there are of each pattern
    ItemCounts(Patterns patterns, int[] items) {
        this.patterns = patterns;
        this.items = items;
        before = null;
        merged = null;
    }

    /// The same items with labels in other categories.
    ///
    /// @param before how it was
    /// @param merged the patterns there that are one here
    ItemCounts(Patterns patterns, ItemCounts before, MergedPatterns merged) {
        this.patterns = patterns;
        this.before = before;
        this.merged = merged;
    }

    /// How many items there are of each pattern.
    int[] items() {
        int[] known = items;
        if (known == null) {
            known = Objects.requireNonNull(merged).items(Objects.requireNonNull(before).items());
            items = known;
        }
        return known;
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
        // Of four parts, since one sum would wait for itself at each step.
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int pattern = 0;
        for (; pattern + 3 < all.length; pattern += 4) {
            first += all[pattern] * ofPattern[pattern];
            second += all[pattern + 1] * ofPattern[pattern + 1];
            third += all[pattern + 2] * ofPattern[pattern + 2];
            fourth += all[pattern + 3] * ofPattern[pattern + 3];
        }
        for (; pattern < all.length; pattern++) {
            first += all[pattern] * ofPattern[pattern];
        }
        return first + second + (third + fourth);
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
