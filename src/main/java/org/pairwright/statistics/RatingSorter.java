package org.pairwright.statistics;

/// Sorts labels into [Ratings] that whoever has them goes through twice: first they are counted,
/// then each is put in its place. Unlike [RatingColumns] it keeps no second copy of them.
public final class RatingSorter {
    private final int annotators;
    private final int categories;

    /// Where the labels of an item begin stands two further while they are counted, and one further
    /// until all are in their places.
    private final int[] start;

    private PackedInts annotator = new PackedInts(0, 0);
    private PackedInts label = new PackedInts(0, 0);
    private int size;
    private boolean counted;

    /// @param items how many there are, with and without labels
    /// @param annotators how many there are
    /// @param categories how many the scheme has
    public RatingSorter(int items, int annotators, int categories) {
        this.annotators = annotators;
        this.categories = categories;
        start = new int[Math.addExact(items, 2)];
    }

    /// Counts a label.
    ///
    /// @param item that it is of, from 0
    public void count(int item) {
        start[item + 2]++;
        size++;
    }

    /// Puts a label in its place; labels of an item stay in the order in which they come. Each was
    /// counted before.
    ///
    /// @param item as it was counted
    /// @param by the annotator, from 0
    /// @param category from 0
    public void place(int item, int by, int category) {
        if (!counted) {
            makeRoom();
        }
        int at = start[item + 1]++;
        annotator.set(at, by);
        label.set(at, category);
    }

    private void makeRoom() {
        for (int i = 2; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        annotator = new PackedInts(size, Math.max(0, annotators - 1));
        label = new PackedInts(size, Math.max(0, categories - 1));
        counted = true;
    }

    /// All labels, once they are in their places.
    ///
    /// @param clusterOf which items belong together: a number for each; not copied
    public Ratings ratings(int... clusterOf) {
        if (clusterOf.length != start.length - 2) {
            throw new IllegalArgumentException(
                    "There are %d items, and %d clusters of them."
                            .formatted(start.length - 2, clusterOf.length));
        }
        return new Ratings(annotators, categories, start, annotator, label, clusterOf);
    }
}
