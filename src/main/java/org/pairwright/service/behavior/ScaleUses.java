package org.pairwright.service.behavior;

import java.util.Arrays;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.RankCorrelation;
import org.pairwright.statistics.Reason;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Tells how annotators use the scale of strength.
final class ScaleUses {
    private static final int TIE = 3;
    private static final byte NONE = Byte.MIN_VALUE;

    private final AgreementLabels labels;

    /// By the row of its label: -3 where a is much better, 3 where b is.
    private final byte[] strengths;

    /// The sum and the number of the strengths of each pair.
    private final int[] sums;

    private final int[] counts;

    ScaleUses(Decisions decisions) {
        labels = decisions.labels();
        strengths = new byte[labels.labels().size()];
        sums = new int[labels.pairs().size()];
        counts = new int[labels.pairs().size()];
        for (int row : decisions.all()) {
            byte strength = strength(row);
            strengths[row] = strength;
            if (strength != NONE) {
                sums[labels.label(LabelColumn.PAIR, row)] += strength;
                counts[labels.label(LabelColumn.PAIR, row)]++;
            }
        }
    }

    /// What is found in labels of which no two are by the same annotator for the same pair.
    Finding<ScaleUse> of(int[] rows) {
        int[] graded = graded(rows);
        if (!isAnyStated(graded)) {
            return new Finding.Untested<>(Obstacle.NO_STRENGTH);
        }
        long sum = 0;
        long levels = 0;
        for (int row : graded) {
            sum += strengths[row];
            levels += Math.abs(strengths[row]);
        }
        double mean = (double) sum / graded.length;
        RankCorrelation ranks = ranks(graded);
        return new Finding.Tested<>(
                new ScaleUse(
                        graded.length,
                        mean,
                        Figure.of(deviation(graded, mean), Reason.TOO_FEW),
                        (double) levels / graded.length,
                        ranks.n(),
                        ranks.rho(),
                        ranks.interval()));
    }

    private int[] graded(int[] rows) {
        int[] graded = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            if (strengths[row] != NONE) {
                graded[size++] = row;
            }
        }
        return Arrays.copyOf(graded, size);
    }

    private boolean isAnyStated(int[] graded) {
        for (int row : graded) {
            if (labels.label(LabelColumn.STRENGTH, row) > 0) {
                return true;
            }
        }
        return false;
    }

    /// How alike strengths and the means of the others are ordered.
    private RankCorrelation ranks(int[] graded) {
        double[] own = new double[graded.length];
        double[] ofOthers = new double[graded.length];
        int shared = 0;
        for (int row : graded) {
            int pair = labels.label(LabelColumn.PAIR, row);
            int others = counts[pair] - 1;
            if (others > 0) {
                own[shared] = strengths[row];
                ofOthers[shared++] = (double) (sums[pair] - strengths[row]) / others;
            }
        }
        return shared == 0
                ? RankCorrelation.undefined(Reason.NO_OVERLAP)
                : RankCorrelation.of(Arrays.copyOf(own, shared), Arrays.copyOf(ofOthers, shared));
    }

    private byte strength(int row) {
        int chosen = labels.label(LabelColumn.PREFERENCE, row);
        int level = labels.label(LabelColumn.STRENGTH, row);
        if (chosen >= TIE) {
            return 0;
        }
        if (level == 0) {
            return NONE;
        }
        return (byte) (chosen == Decisions.A ? -level : level);
    }

    private double deviation(int[] graded, double mean) {
        if (graded.length < 2) {
            return Double.NaN;
        }
        double squares = 0;
        for (int row : graded) {
            squares += (strengths[row] - mean) * (strengths[row] - mean);
        }
        return Math.sqrt(squares / (graded.length - 1));
    }
}
