package org.pairwright.statistics;

import java.util.Arrays;

/// Collects labels in any order and sorts them into [Ratings].
public final class RatingColumns {
    private static final int FIRST_CAPACITY = 1 << 10;

    private int[] item = new int[FIRST_CAPACITY];
    private int[] annotator = new int[FIRST_CAPACITY];
    private int[] label = new int[FIRST_CAPACITY];
    private int[] cluster = new int[0];
    private int size;
    private int items;
    private int annotators;
    private int categories;

    /// Adds a label.
    ///
    /// @param item from 0
    /// @param annotator from 0
    /// @param label the category, from 0
    public void add(int item, int annotator, int label) {
        if (item < 0 || annotator < 0 || label < 0) {
            throw new IllegalArgumentException(
                    "Items, annotators and labels are numbered from 0, not %d, %d, %d."
                            .formatted(item, annotator, label));
        }
        if (size == this.item.length) {
            int capacity = Math.multiplyExact(size, 2);
            this.item = Arrays.copyOf(this.item, capacity);
            this.annotator = Arrays.copyOf(this.annotator, capacity);
            this.label = Arrays.copyOf(this.label, capacity);
        }
        this.item[size] = item;
        this.annotator[size] = annotator;
        this.label[size++] = label;
        items = Math.max(items, item + 1);
        annotators = Math.max(annotators, annotator + 1);
        categories = Math.max(categories, label + 1);
    }

    /// Says to which cluster an item belongs, such as its prompt. An item of which nobody says so
    /// is a cluster of its own, unless some other item is given its number.
    public void cluster(int item, int number) {
        requireClusters(item + 1);
        cluster[item] = number;
    }

    private void requireClusters(int needed) {
        int from = cluster.length;
        if (needed > from) {
            cluster = Arrays.copyOf(cluster, Math.max(needed, 2 * from));
            for (int i = from; i < cluster.length; i++) {
                cluster[i] = i;
            }
        }
    }

    /// How many labels were added.
    public int size() {
        return size;
    }

    /// All labels that were added.
    ///
    /// @param schemeCategories how many categories the scheme has; labels beyond are refused
    /// @throws IllegalArgumentException when a label lies beyond the scheme
    public Ratings ratings(int schemeCategories) {
        if (categories > schemeCategories) {
            throw new IllegalArgumentException(
                    "The scheme has %d categories, and a label is number %d."
                            .formatted(schemeCategories, categories - 1));
        }
        RatingSorter sorter = new RatingSorter(items, annotators, schemeCategories);
        for (int i = 0; i < size; i++) {
            sorter.count(item[i]);
        }
        for (int i = 0; i < size; i++) {
            sorter.place(item[i], annotator[i], label[i]);
        }
        requireClusters(items);
        return sorter.ratings(Arrays.copyOf(cluster, items));
    }
}
