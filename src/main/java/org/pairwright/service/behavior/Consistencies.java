package org.pairwright.service.behavior;

import java.util.Arrays;
import org.pairwright.statistics.CohenKappa;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.RobustScale;
import org.pairwright.statistics.TwoProportions;
import org.pairwright.statistics.Weights;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Compares what annotators say of a pair when they are shown it again with the first time.
final class Consistencies {
    private static final int ANSWERS = 4;
    private static final double DAY = 86_400;

    private final AgreementLabels labels;
    private final long[][] all = new long[ANSWERS][ANSWERS];
    private final long[][] sameSide = new long[ANSWERS][ANSWERS];
    private final long[][] swapped = new long[ANSWERS][ANSWERS];
    private double[] days = new double[0];
    private int repeats;

    private Consistencies(AgreementLabels labels) {
        this.labels = labels;
    }

    /// What is found in labels that are in the order of pairs, annotators and times.
    static Finding<SelfConsistency> of(AgreementLabels labels, int[] rows) {
        Consistencies counts = new Consistencies(labels);
        int first = -1;
        for (int row : rows) {
            if (!labels.isRepeat(row)) {
                first = row;
            } else if (first >= 0 && counts.isSame(first, row)) {
                counts.compare(first, row);
            }
        }
        return counts.finding();
    }

    private boolean isSame(int one, int other) {
        return labels.label(LabelColumn.PAIR, one) == labels.label(LabelColumn.PAIR, other)
                && labels.label(LabelColumn.ANNOTATOR, one)
                        == labels.label(LabelColumn.ANNOTATOR, other);
    }

    private void compare(int first, int again) {
        int before = labels.label(LabelColumn.PREFERENCE, first) - 1;
        int now = labels.label(LabelColumn.PREFERENCE, again) - 1;
        all[before][now]++;
        int left = labels.label(LabelColumn.LEFT, first);
        int leftNow = labels.label(LabelColumn.LEFT, again);
        if (left > 0 && leftNow > 0) {
            (left == leftNow ? sameSide : swapped)[before][now]++;
        }
        if (repeats == days.length) {
            days = Arrays.copyOf(days, Math.max(64, 2 * repeats));
        }
        days[repeats++] =
                Math.abs(
                                (double) labels.label(LabelColumn.DECIDED, again)
                                        - labels.label(LabelColumn.DECIDED, first))
                        / DAY;
    }

    private Finding<SelfConsistency> finding() {
        if (repeats == 0) {
            return new Finding.Untested<>(Obstacle.NO_REPEATS);
        }
        SelfConsistency.Repeats onSame = repeats(sameSide);
        SelfConsistency.Repeats onOther = repeats(swapped);
        return new Finding.Tested<>(
                new SelfConsistency(
                        repeats(all),
                        onSame,
                        onOther,
                        swap(onSame.same(), onOther.same()),
                        RobustScale.median(Arrays.copyOf(days, repeats))));
    }

    private static Finding<Significance> swap(Proportion sameSide, Proportion swapped) {
        return sameSide.trials() == 0 || swapped.trials() == 0
                ? new Finding.Untested<>(Obstacle.ONE_KIND_OF_REPEATS)
                : new Finding.Tested<>(
                        Significance.alone(new TwoProportions(sameSide, swapped).significance()));
    }

    private static SelfConsistency.Repeats repeats(long[][] table) {
        long same = 0;
        long n = 0;
        for (int i = 0; i < ANSWERS; i++) {
            same += table[i][i];
            n += Arrays.stream(table[i]).sum();
        }
        return new SelfConsistency.Repeats(
                new Proportion(Math.toIntExact(same), Math.toIntExact(n)),
                CohenKappa.of(table, new Weights.Identity()),
                CohenKappa.interval(table));
    }
}
