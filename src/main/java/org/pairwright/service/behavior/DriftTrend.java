package org.pairwright.service.behavior;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.pairwright.statistics.Estimate;
import org.pairwright.statistics.LogisticRegression;
import org.pairwright.statistics.LogisticRows;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.TwoProportions;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.PairColumn;

/// How the odds of something change over labels that are in the order in which they were made.
final class DriftTrend {
    private static final int THIRDS = 3;
    private static final int PARAMETERS = 2;
    private static final int SLOPE = 1;

    private final int[] outcomes;
    private final double[] known;
    private final int[] cluster;
    private final int[] yes = new int[THIRDS];
    private final int[] of = new int[THIRDS];
    private int size;

    /// @param says 1 where a label says so, 0 where it says the contrary, -1 where it says nothing
    DriftTrend(AgreementLabels labels, int[] order, IntUnaryOperator says) {
        outcomes = new int[order.length];
        known = new double[PARAMETERS * order.length];
        cluster = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int outcome = says.applyAsInt(order[i]);
            if (outcome != Drifts.NOTHING) {
                int third = third(i, order.length);
                yes[third] += outcome;
                of[third]++;
                known[PARAMETERS * size] = 1;
                known[PARAMETERS * size + SLOPE] = i / (order.length - 1.0);
                cluster[size] = labels.ofPair(PairColumn.PROMPT_GROUP, order[i]);
                outcomes[size++] = outcome;
            }
        }
    }

    /// The first and the last third are equally long.
    private static int third(int place, int length) {
        if (place < length / THIRDS) {
            return 0;
        }
        return place < length - length / THIRDS ? 1 : 2;
    }

    /// What is found.
    ///
    /// @param none why where no label says anything
    Finding<Drift.Trend> finding(Obstacle none) {
        int so = Arrays.stream(yes).sum();
        if (size < Drifts.LEAST) {
            return new Finding.Untested<>(size == 0 ? none : Obstacle.TOO_FEW_LABELS);
        }
        if (so == 0 || so == size) {
            return new Finding.Untested<>(Obstacle.NO_VARIETY);
        }
        int[] trials = new int[size];
        Arrays.fill(trials, 1);
        Optional<LogisticRegression> fit =
                LogisticRegression.of(
                        new LogisticRows(
                                PARAMETERS,
                                Arrays.copyOf(known, PARAMETERS * size),
                                Arrays.copyOf(outcomes, size),
                                trials));
        if (fit.isEmpty()) {
            return new Finding.Untested<>(Obstacle.NOT_ESTIMABLE);
        }
        return fit.get()
                .robust(Arrays.copyOf(cluster, size))
                .<Finding<Drift.Trend>>map(
                        estimates -> new Finding.Tested<>(trend(estimates.get(SLOPE))))
                .orElseGet(() -> new Finding.Untested<>(Obstacle.ONE_PROMPT));
    }

    private Drift.Trend trend(Estimate slope) {
        Proportion first = new Proportion(yes[0], of[0]);
        Proportion last = new Proportion(yes[2], of[2]);
        return new Drift.Trend(
                slope,
                Significance.alone(slope.significance()),
                first,
                last,
                Significance.alone(new TwoProportions(first, last).significance()));
    }
}
