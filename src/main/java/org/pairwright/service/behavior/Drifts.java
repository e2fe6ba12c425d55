package org.pairwright.service.behavior;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Finds whether annotators change over time.
final class Drifts {
    /// Fewer labels tell nothing of a change.
    static final int LEAST = 50;

    /// What a label says of something that may change.
    static final int NO = 0;

    static final int YES = 1;
    static final int NOTHING = -1;

    private static final int TIE = 3;

    private final AgreementLabels labels;
    private final Others others;

    Drifts(AgreementLabels labels, Others others) {
        this.labels = labels;
        this.others = others;
    }

    /// What is found in the labels of an annotator.
    Finding<Drift> of(int[] rows) {
        int[] order = inOrderOfDeciding(rows);
        return of(order, order, LEAST);
    }

    /// What is found in the labels of all annotators: their windows are as long as it takes to have
    /// every label in one. For trends labels stand in the order of the part of their own work that
    /// annotators had done, so that it is no trend where somebody else takes over.
    Finding<Drift> ofAll(int[] rows) {
        int[] order = inOrderOfDeciding(rows);
        return of(
                order,
                inOrderOfOwnWork(order),
                Math.max(LEAST, Math.ceilDiv(rows.length, DriftWindows.MOST)));
    }

    private Finding<Drift> of(int[] byTime, int[] order, int window) {
        if (order.length < LEAST) {
            return new Finding.Untested<>(Obstacle.TOO_FEW_LABELS);
        }
        if (!isOrdered(order)) {
            return new Finding.Untested<>(Obstacle.NO_ORDER);
        }
        int[] clusters = clusters(order);
        return new Finding.Tested<>(
                new Drift(
                        order.length,
                        new DriftWindows(labels, others, byTime, window).windows(),
                        trend(order, clusters, this::agrees, Obstacle.NO_OVERLAP),
                        left(order, clusters),
                        trend(order, clusters, this::isTie, Obstacle.NO_LABELS)));
    }

    private int[] clusters(int[] order) {
        int[] clusters = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            clusters[i] = labels.ofPair(PairColumn.PROMPT_GROUP, order[i]);
        }
        return clusters;
    }

    /// Whether at least every second label has a time that its annotator gave to no other: those of
    /// a file that tells no times all have that of the import.
    ///
    /// @param rows those of each annotator in the order in which they were made
    private boolean isOrdered(int[] rows) {
        int[] last = new int[labels.annotators().size()];
        Arrays.fill(last, -1);
        long times = 0;
        for (int row : rows) {
            int annotator = labels.label(LabelColumn.ANNOTATOR, row);
            int decided = labels.label(LabelColumn.DECIDED, row);
            times += last[annotator] == decided ? 0 : 1;
            last[annotator] = decided;
        }
        return times * 2 >= rows.length;
    }

    private int[] inOrderOfDeciding(int[] rows) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            long decided = labels.label(LabelColumn.DECIDED, rows[i]);
            keys[i] = decided << Integer.SIZE | rows[i];
        }
        return rowsOf(keys);
    }

    private int[] inOrderOfOwnWork(int[] byTime) {
        int[] totals = new int[labels.annotators().size()];
        for (int row : byTime) {
            totals[labels.label(LabelColumn.ANNOTATOR, row)]++;
        }
        int[] done = new int[totals.length];
        long[] keys = new long[byTime.length];
        for (int i = 0; i < keys.length; i++) {
            int annotator = labels.label(LabelColumn.ANNOTATOR, byTime[i]);
            double part = (done[annotator]++ + .5) / totals[annotator];
            keys[i] = (long) (part * Integer.MAX_VALUE) << Integer.SIZE | byTime[i];
        }
        return rowsOf(keys);
    }

    /// What stands in the lower half of keys, in the order of these.
    private static int[] rowsOf(long[] keys) {
        Arrays.parallelSort(keys);
        int[] rows = new int[keys.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) keys[i];
        }
        return rows;
    }

    private Finding<Drift.Trend> trend(
            int[] order, int[] clusters, IntUnaryOperator says, Obstacle none) {
        return new DriftTrend(order, clusters, says).finding(none);
    }

    private int agrees(int row) {
        return switch (others.majority(row)) {
            case NONE -> NOTHING;
            case SAME -> YES;
            case OTHER -> NO;
        };
    }

    private int isLeft(int row) {
        int chosen = labels.label(LabelColumn.PREFERENCE, row);
        int left = labels.label(LabelColumn.LEFT, row);
        if (left == 0 || chosen >= TIE) {
            return NOTHING;
        }
        return chosen == left ? YES : NO;
    }

    private int isTie(int row) {
        return labels.label(LabelColumn.PREFERENCE, row) >= TIE ? YES : NO;
    }

    private Finding<Drift.Trend> left(int[] order, int[] clusters) {
        int[] left = new int[Decisions.B + 1];
        for (int row : order) {
            left[labels.label(LabelColumn.LEFT, row)]++;
        }
        Proportion aOnLeft =
                new Proportion(left[Decisions.A], left[Decisions.A] + left[Decisions.B]);
        return Sides.obstacle(aOnLeft)
                .<Finding<Drift.Trend>>map(Finding.Untested::new)
                .orElseGet(() -> trend(order, clusters, this::isLeft, Obstacle.NO_CHOICES));
    }
}
