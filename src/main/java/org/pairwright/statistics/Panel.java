package org.pairwright.statistics;

import java.util.BitSet;

/// What those who labeled an item say of it together, each once.
public final class Panel {
    private final int categories;
    private final int[] counts;
    private final int[] sizes;

    private Panel(int items, int categories) {
        this.categories = categories;
        counts = new int[Math.multiplyExact(items, categories)];
        sizes = new int[items];
    }

    /// The first label of each annotator for each item.
    public static Panel of(Ratings ratings) {
        Panel panel = new Panel(ratings.items(), ratings.categories());
        BitSet spoken = new BitSet(ratings.annotators());
        for (int item = 0; item < ratings.items(); item++) {
            spoken.clear();
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                if (!spoken.get(ratings.annotatorAt(at))) {
                    spoken.set(ratings.annotatorAt(at));
                    panel.counts[item * panel.categories + ratings.labelAt(at)]++;
                    panel.sizes[item]++;
                }
            }
        }
        return panel;
    }

    /// How many labeled an item; 0 for items that are not there.
    public int size(int item) {
        return item < sizes.length ? sizes[item] : 0;
    }

    /// The share of an item's labels that are of a category. There has to be one.
    public double share(int item, int category) {
        return (double) counts[item * categories + category] / sizes[item];
    }

    /// The category that leads alone; -1 where none does.
    public int leader(int item) {
        int leader = -1;
        int most = 0;
        for (int category = 0; category < categories; category++) {
            int count = counts[item * categories + category];
            if (count > most) {
                most = count;
                leader = category;
            } else if (count == most) {
                leader = -1;
            }
        }
        return leader;
    }

    /// How often two of an item's labels are the same, where there are at least two.
    public double agreement(int item) {
        double same = 0;
        for (int category = 0; category < categories; category++) {
            double count = counts[item * categories + category];
            same += count * (count - 1);
        }
        return same / (sizes[item] * (sizes[item] - 1.0));
    }
}
