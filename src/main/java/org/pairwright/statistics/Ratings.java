package org.pairwright.statistics;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Labels that annotators gave to items, as columns sorted by item. Labels that are missing are
/// simply not there; what stands for "none of it" is a category of its own.
///
/// Items, annotators, categories and clusters are numbered from 0. An annotator may have labeled an
/// item more than once; [#firstLabels] is without such repeats.
public final class Ratings {
    private final int annotators;
    private final int categories;
    private final int[] start;
    private final PackedInts annotator;
    private final PackedInts label;
    private final int[] cluster;

    /// What many figures ask for is reckoned once.
    private @Nullable Ratings firstLabels;

    private @Nullable Patterns patterns;

    /// @param start where each item's labels begin, and where those of the last one end; what
    ///   follows does not matter
    /// @param cluster of each item; what follows does not matter
    Ratings(
            int annotators,
            int categories,
            int[] start,
            PackedInts annotator,
            PackedInts label,
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
        return cluster.length;
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
        return label.size();
    }

    /// Where each item's labels begin, in the order in which they were added, and last the number
    /// of all.
    public int[] starts() {
        return Arrays.copyOf(start, items() + 1);
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
        return annotator.get(position);
    }

    /// The category of the label at a position.
    int labelAt(int position) {
        return label.get(position);
    }

    /// Which items belong together, such as those on the same prompt: a number for each item. Not
    /// to be changed.
    int[] clusters() {
        return cluster;
    }

    /// A copy of an item's labels in the order in which they came.
    int[] labelsOf(int item) {
        int[] labels = new int[to(item) - from(item)];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label.get(start[item] + i);
        }
        return labels;
    }

    /// The same without the second, third ... label of an annotator for an item.
    public synchronized Ratings firstLabels() {
        Ratings known = firstLabels;
        if (known == null) {
            known = hasRepeats() ? withoutRepeats() : this;
            firstLabels = known;
        }
        return known;
    }

    /// How items were labeled, whoever did it.
    synchronized Patterns patterns() {
        Patterns known = patterns;
        if (known == null) {
            known = Patterns.count(this);
            patterns = known;
        }
        return known;
    }

    private boolean hasRepeats() {
        int[] lastItem = new int[annotators];
        Arrays.fill(lastItem, -1);
        for (int item = 0; item < items(); item++) {
            for (int at = start[item]; at < start[item + 1]; at++) {
                int by = annotator.get(at);
                if (lastItem[by] == item) {
                    return true;
                }
                lastItem[by] = item;
            }
        }
        return false;
    }

    private Ratings withoutRepeats() {
        int[] lastItem = new int[annotators];
        Arrays.fill(lastItem, -1);
        return keep(
                categories,
                (item, position) -> {
                    int by = annotator.get(position);
                    boolean first = lastItem[by] != item;
                    lastItem[by] = item;
                    return first ? label.get(position) : -1;
                });
    }

    /// The same without the labels of a category, such as ties.
    public Ratings without(int category) {
        return keep(
                categories,
                (item, position) -> labelAt(position) == category ? -1 : labelAt(position));
    }

    /// The same, where other items have no labels.
    public Ratings withItems(IntPredicate wanted) {
        boolean[] is = new boolean[items()];
        int[] starts = new int[items() + 1];
        for (int item = 0; item < is.length; item++) {
            is[item] = wanted.test(item);
            starts[item + 1] = starts[item] + (is[item] ? start[item + 1] - start[item] : 0);
        }
        PackedInts annotatorOf = new PackedInts(starts[is.length], Math.max(0, annotators - 1));
        PackedInts labelOf = new PackedInts(starts[is.length], Math.max(0, categories - 1));
        for (int item = 0; item < is.length; item++) {
            for (int i = starts[item]; i < starts[item + 1]; i++) {
                int at = start[item] + i - starts[item];
                annotatorOf.set(i, annotator.get(at));
                labelOf.set(i, label.get(at));
            }
        }
        return new Ratings(annotators, categories, starts, annotatorOf, labelOf, cluster);
    }

    /// The same labels in other categories.
    ///
    /// @param categories how many categories there are then
    /// @param categoryOf for each category that there is now the one that it becomes; -1 drops it
    public Ratings relabeled(int categories, int[] categoryOf) {
        return isSame(categories, categoryOf)
                ? this
                : keep(categories, (item, position) -> categoryOf[labelAt(position)]);
    }

    private boolean isSame(int others, int[] categoryOf) {
        boolean same = others == categories;
        for (int i = 0; i < categories; i++) {
            same &= categoryOf[i] == i;
        }
        return same;
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
        PackedInts renumbered = new PackedInts(labels(), Math.max(0, many - 1));
        for (int at = 0; at < labels(); at++) {
            renumbered.set(at, numbers[annotatorAt(at)]);
        }
        return new Ratings(many, categories, start, renumbered, label, cluster);
    }

    /// Goes through all labels in order, twice.
    ///
    /// @param schemeCategories how many categories there are then
    /// @param labelOf takes an item and a position and tells the label, or -1 to drop it
    private Ratings keep(int schemeCategories, IntBinaryOperator labelOf) {
        PackedInts all = new PackedInts(labels(), schemeCategories);
        RatingSorter kept = new RatingSorter(items(), annotators, schemeCategories);
        for (int item = 0; item < items(); item++) {
            for (int at = start[item]; at < start[item + 1]; at++) {
                int becomes = labelOf.applyAsInt(item, at);
                if (becomes >= 0) {
                    // A place of 0 is for those that are dropped.
                    all.set(at, becomes + 1);
                    kept.count(item);
                }
            }
        }
        for (int item = 0; item < items(); item++) {
            for (int at = start[item]; at < start[item + 1]; at++) {
                if (all.get(at) > 0) {
                    kept.place(item, annotatorAt(at), all.get(at) - 1);
                }
            }
        }
        return kept.ratings(cluster);
    }
}
