package org.pairwright.statistics;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;

/// Labels that annotators gave to items, as columns sorted by item. Labels that are missing are
/// simply not there; what stands for "none of it" is a category of its own.
///
/// Items, annotators, categories and clusters are numbered from 0. An annotator may have labeled an
/// item more than once; [#firstLabels] is without such repeats.
public final class Ratings {
    private final int annotators;
    private final int categories;
    private final int[] start;
    private final int[] annotator;
    private final int[] label;
    private final int[] cluster;

    Ratings(
            int annotators,
            int categories,
            int[] start,
            int[] annotator,
            int[] label,
            int[] cluster) {
        this.annotators = annotators;
        this.categories = categories;
        this.start = start;
        this.annotator = annotator;
        this.label = label;
        this.cluster = cluster;
    }

    /// How many items there are, with and without labels.
    public int items() {
        return start.length - 1;
    }

    /// How many annotators there are.
    public int annotators() {
        return annotators;
    }

    /// How many categories the scheme has, used or not.
    public int categories() {
        return categories;
    }

    /// How many labels there are.
    public int labels() {
        return label.length;
    }

    /// Where each item's labels begin, in the order in which they were added, and last the number
    /// of all.
    public int[] starts() {
        return start.clone();
    }

    /// Where an item's labels begin; those of the last one end at `from(items())`.
    int from(int item) {
        return start[item];
    }

    /// Where an item's labels end.
    int to(int item) {
        return start[item + 1];
    }

    /// Who gave the label at a position.
    int annotatorAt(int position) {
        return annotator[position];
    }

    /// The category of the label at a position.
    int labelAt(int position) {
        return label[position];
    }

    /// Which items belong together, such as those on the same prompt: a number for each item.
    int[] clusters() {
        return cluster.clone();
    }

    /// A copy of an item's labels in the order in which they came.
    int[] labelsOf(int item) {
        return Arrays.copyOfRange(label, start[item], start[item + 1]);
    }

    /// The same without the second, third ... label of an annotator for an item.
    public Ratings firstLabels() {
        return hasRepeats() ? withoutRepeats() : this;
    }

    private boolean hasRepeats() {
        int[] lastItem = new int[annotators];
        Arrays.fill(lastItem, -1);
        for (int item = 0; item < items(); item++) {
            for (int at = start[item]; at < start[item + 1]; at++) {
                if (lastItem[annotator[at]] == item) {
                    return true;
                }
                lastItem[annotator[at]] = item;
            }
        }
        return false;
    }

    private Ratings withoutRepeats() {
        int[] lastItem = new int[annotators];
        Arrays.fill(lastItem, -1);
        return keep((item, position) -> {
            boolean first = lastItem[annotator[position]] != item;
            lastItem[annotator[position]] = item;
            return first ? label[position] : -1;
        });
    }

    /// The same without the labels of a category, such as ties.
    public Ratings without(int category) {
        return keep((item, position) -> label[position] == category ? -1 : label[position]);
    }

    /// The same, where other items have no labels.
    Ratings withItems(IntPredicate wanted) {
        boolean[] is = new boolean[items()];
        for (int item = 0; item < is.length; item++) {
            is[item] = wanted.test(item);
        }
        return keep((item, position) -> is[item] ? label[position] : -1);
    }

    /// The same labels in other categories.
    ///
    /// @param categories how many categories there are then
    /// @param categoryOf for each category that there is now the one that it becomes; -1 drops it
    public Ratings relabeled(int categories, int[] categoryOf) {
        Ratings kept = keep((item, position) -> categoryOf[label[position]]);
        return new Ratings(
                annotators, categories, kept.start, kept.annotator, kept.label, kept.cluster);
    }

    /// The same labels with annotators of other numbers.
    ///
    /// @param numbers for each annotator, none twice
    public Ratings withAnnotators(int... numbers) {
        return amongAnnotators(annotators, numbers);
    }

    /// The same, where there are more or fewer annotators then.
    ///
    /// @param many how many there are
    /// @param numbers for each annotator that there is now; those without labels may have any
    public Ratings amongAnnotators(int many, int[] numbers) {
        int[] renumbered = new int[annotator.length];
        for (int i = 0; i < renumbered.length; i++) {
            renumbered[i] = numbers[annotator[i]];
        }
        return new Ratings(many, categories, start, renumbered, label, cluster);
    }

    /// Goes through all labels in order.
    ///
    /// @param labelOf takes an item and a position and tells the label, or -1 to drop it
    private Ratings keep(IntBinaryOperator labelOf) {
        int[] starts = new int[start.length];
        int[] annotatorsKept = new int[label.length];
        int[] labelsKept = new int[label.length];
        int n = 0;
        for (int item = 0; item < items(); item++) {
            for (int at = start[item]; at < start[item + 1]; at++) {
                int kept = labelOf.applyAsInt(item, at);
                if (kept >= 0) {
                    annotatorsKept[n] = annotator[at];
                    labelsKept[n++] = kept;
                }
            }
            starts[item + 1] = n;
        }
        return new Ratings(
                annotators,
                categories,
                starts,
                Arrays.copyOf(annotatorsKept, n),
                Arrays.copyOf(labelsKept, n),
                cluster);
    }
}
