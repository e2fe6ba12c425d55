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
    private static final int NONE = Integer.MIN_VALUE;

    private final AgreementLabels labels;

    /// The sum and the number of the strengths of each pair.
    private final int[] sums;

    private final int[] counts;

    ScaleUses(Decisions decisions) {
        labels = decisions.labels();
        sums = new int[labels.pairs().size()];
        counts = new int[labels.pairs().size()];
        for (int row : decisions.all()) {
            int strength = strength(row);
            if (strength != NONE) {
                sums[labels.label(LabelColumn.PAIR, row)] += strength;
                counts[labels.label(LabelColumn.PAIR, row)]++;
            }
        }
    }

    /// What is found in labels of which no two are by the same annotator for the same pair.
    Finding<ScaleUse> of(int[] rows) {
        int[] graded = Arrays.stream(rows).filter(row -> strength(row) != NONE).toArray();
        if (Arrays.stream(graded).noneMatch(row -> labels.label(LabelColumn.STRENGTH, row) > 0)) {
            return new Finding.Untested<>(Obstacle.NO_STRENGTH);
        }
        int[] shared = Arrays.stream(graded).filter(row -> others(row) > 0).toArray();
        RankCorrelation ranks =
                shared.length == 0
                        ? RankCorrelation.undefined(Reason.NO_OVERLAP)
                        : RankCorrelation.of(
                                Arrays.stream(shared).mapToDouble(this::strength).toArray(),
                                Arrays.stream(shared).mapToDouble(this::meanOfOthers).toArray());
        double mean = Arrays.stream(graded).mapToDouble(this::strength).average().orElseThrow();
        return new Finding.Tested<>(
                new ScaleUse(
                        graded.length,
                        mean,
                        Figure.of(deviation(graded, mean), Reason.TOO_FEW),
                        Arrays.stream(graded)
                                .mapToDouble(row -> Math.abs(strength(row)))
                                .average()
                                .orElseThrow(),
                        shared.length,
                        ranks.rho(),
                        ranks.interval()));
    }

    /// -3 where a is much better, 3 where b is.
    private int strength(int row) {
        int chosen = labels.label(LabelColumn.PREFERENCE, row);
        int level = labels.label(LabelColumn.STRENGTH, row);
        if (chosen >= TIE) {
            return 0;
        }
        if (level == 0) {
            return NONE;
        }
        return chosen == Decisions.A ? -level : level;
    }

    private int others(int row) {
        return counts[labels.label(LabelColumn.PAIR, row)] - 1;
    }

    private double meanOfOthers(int row) {
        return (double) (sums[labels.label(LabelColumn.PAIR, row)] - strength(row)) / others(row);
    }

    private double deviation(int[] graded, double mean) {
        if (graded.length < 2) {
            return Double.NaN;
        }
        double squares = 0;
        for (int row : graded) {
            squares += (strength(row) - mean) * (strength(row) - mean);
        }
        return Math.sqrt(squares / (graded.length - 1));
    }
}
