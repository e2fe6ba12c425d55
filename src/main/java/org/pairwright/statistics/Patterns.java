package org.pairwright.statistics;

import java.util.Arrays;

/// How items were labeled, whoever did it: items with the same number of labels in each category
/// have the same pattern. A hundred thousand items have a few hundred patterns, so that a figure is
/// computed from these, and once more for each resampled set of items.
///
/// A pattern is a list of its categories, in order, with how many labels each has.
final class Patterns {
    private final int categories;
    private final int[] ofItem;
    private final int[] items;
    private final int[] start;

    /// For each category of each pattern the pattern, the category, and how many labels it has.
    private final int[] patternOf;

    private final int[] category;
    private final int[] times;
    private final int[] size;
    private final double[] share;

    /// How many labels count where items with one label don't.
    private final double[] compared;

    private Patterns(int categories, int[] ofItem, PatternTable table) {
        this.categories = categories;
        this.ofItem = ofItem;
        int count = table.count();
        items = new int[count];
        for (int pattern : ofItem) {
            items[pattern]++;
        }
        start = new int[count + 1];
        size = new int[count];
        int[] allCategories = new int[table.labels()];
        int[] allTimes = new int[table.labels()];
        int n = 0;
        for (int pattern = 0; pattern < count; pattern++) {
            size[pattern] = table.to(pattern) - table.from(pattern);
            for (int at = table.from(pattern); at < table.to(pattern); at++) {
                if (n > start[pattern] && allCategories[n - 1] == table.label(at)) {
                    allTimes[n - 1]++;
                } else {
                    allCategories[n] = table.label(at);
                    allTimes[n++] = 1;
                }
            }
            start[pattern + 1] = n;
        }
        patternOf = new int[n];
        category = Arrays.copyOf(allCategories, n);
        times = Arrays.copyOf(allTimes, n);
        share = new double[n];
        compared = new double[n];
        for (int pattern = 0; pattern < count; pattern++) {
            for (int at = start[pattern]; at < start[pattern + 1]; at++) {
                patternOf[at] = pattern;
                share[at] = times[at] / (double) size[pattern];
                compared[at] = size[pattern] > 1 ? times[at] : 0;
            }
        }
    }

    /// The patterns of items, which are counted once.
    static Patterns of(Ratings ratings) {
        return ratings.patterns();
    }

    /// Counts them.
    static Patterns count(Ratings ratings) {
        PatternTable table = new PatternTable();
        int[] ofItem = new int[ratings.items()];
        for (int item = 0; item < ofItem.length; item++) {
            ofItem[item] = table.idOf(ratings, item);
        }
        return new Patterns(ratings.categories(), ofItem, table);
    }

    /// The same items where labels are in other categories.
    ///
    /// @param others how many categories there are then
    /// @param categoryOf for each category that there is now the one that it becomes; -1 drops it
    /// @param places is filled: for each pattern that there is now the one that it becomes
    Patterns relabeled(int others, int[] categoryOf, int[] places) {
        PatternTable table = new PatternTable();
        for (int pattern = 0; pattern < places.length; pattern++) {
            int[] labels = new int[size[pattern]];
            int n = 0;
            for (int at = start[pattern]; at < start[pattern + 1]; at++) {
                int becomes = categoryOf[category[at]];
                for (int i = 0; becomes >= 0 && i < times[at]; i++) {
                    labels[n++] = becomes;
                }
            }
            places[pattern] = table.idOf(labels, 0, n);
        }
        int[] ofItems = new int[ofItem.length];
        Arrays.setAll(ofItems, item -> places[ofItem[item]]);
        return new Patterns(others, ofItems, table);
    }

    /// How many categories the scheme has.
    int categories() {
        return categories;
    }

    /// How many patterns there are.
    int count() {
        return size.length;
    }

    /// The pattern of an item.
    int ofItem(int item) {
        return ofItem[item];
    }

    /// How many items have each pattern: what a resampled set has other numbers of.
    int[] items() {
        return items.clone();
    }

    /// How many labels a pattern has.
    int size(int pattern) {
        return size[pattern];
    }

    /// Where a pattern's categories begin.
    int from(int pattern) {
        return start[pattern];
    }

    /// Where they end.
    int to(int pattern) {
        return start[pattern + 1];
    }

    /// The position of a category that a pattern has.
    int at(int pattern, int of) {
        int at = start[pattern];
        while (category[at] != of) {
            at++;
        }
        return at;
    }

    /// How many positions there are.
    int positions() {
        return category.length;
    }

    int categoryAt(int position) {
        return category[position];
    }

    int timesAt(int position) {
        return times[position];
    }

    /// How many of the pattern's labels are of the category at a position: more than 0, up to 1.
    double shareAt(int position) {
        return share[position];
    }

    /// Whether some item has at least so many labels.
    boolean hasItemsWith(int minLabels) {
        return hasItemsWith(minLabels, Integer.MAX_VALUE);
    }

    /// Whether some item has at least and at most so many labels.
    boolean hasItemsWith(int minLabels, int maxLabels) {
        for (int labels : size) {
            if (labels >= minLabels && labels <= maxLabels) {
                return true;
            }
        }
        return false;
    }

    /// How often each category was used in items with at least two labels.
    ///
    /// @param counts how many items there are of each pattern
    double[] totals(int[] counts) {
        double[] totals = new double[categories];
        // One walk, also past what was not drawn: nobody can guess which that is.
        for (int at = 0; at < category.length; at++) {
            totals[category[at]] += counts[patternOf[at]] * compared[at];
        }
        return totals;
    }

    /// The mean share of each category over all labeled items.
    ///
    /// @param counts how many items there are of each pattern
    double[] shares(int[] counts) {
        double[] shares = new double[categories];
        long labeled = 0;
        for (int i = 0; i < size.length; i++) {
            labeled += size[i] > 0 ? counts[i] : 0;
        }
        for (int at = 0; at < category.length; at++) {
            shares[category[at]] += counts[patternOf[at]] * share[at];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= labeled;
        }
        return shares;
    }
}
