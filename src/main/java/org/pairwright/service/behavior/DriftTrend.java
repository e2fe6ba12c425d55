package org.pairwright.service.behavior;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.pairwright.statistics.Estimate;
import org.pairwright.statistics.LogisticRegression;
import org.pairwright.statistics.LogisticRows;
import org.pairwright.statistics.PackedInts;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.TwoProportions;

/// How the odds of something change over labels that are in the order in which they were made.
final class DriftTrend {
    private static final int THIRDS = 3;
    private static final int PARAMETERS = 2;
    private static final int SLOPE = 1;

    /// Labels stand in so many steps at most: more would tell nothing more of a line.
    private static final int STEPS = 1_000;

    /// For each step the place of its middle, from 0 for the first label to 1 for the last one.
    private final double[] places;

    private final int[] yesIn;
    private final int[] in;
    private final PackedInts outcomes;
    private final PackedInts stepOf;
    private final int[] cluster;
    private final int[] yes = new int[THIRDS];
    private final int[] of = new int[THIRDS];
    private int size;

    /// @param says 1 where a label says so, 0 where it says the contrary, -1 where it says nothing
    /// @param clusters the prompt group of each label
    DriftTrend(int[] order, int[] clusters, IntUnaryOperator says) {
        int steps = Math.min(STEPS, order.length);
        places = new double[steps];
        yesIn = new int[steps];
        in = new int[steps];
        outcomes = new PackedInts(order.length, 1);
        stepOf = new PackedInts(order.length, steps);
        cluster = new int[order.length];
        for (int step = 0; step < steps; step++) {
            double middle = (first(step, order.length) + first(step + 1, order.length) - 1) / 2.0;
            places[step] = middle / (order.length - 1);
            for (int i = first(step, order.length); i < first(step + 1, order.length); i++) {
                int outcome = says.applyAsInt(order[i]);
                if (outcome != Drifts.NOTHING) {
                    add(step, third(i, order.length), outcome);
                    cluster[size++] = clusters[i];
                }
            }
        }
    }

    /// The first label of a step.
    private int first(int step, int length) {
        return (int) ((long) step * length / places.length);
    }

    private void add(int step, int third, int outcome) {
        yes[third] += outcome;
        of[third]++;
        yesIn[step] += outcome;
        in[step]++;
        outcomes.set(size, outcome);
        stepOf.set(size, step);
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
        double[] known = new double[PARAMETERS * places.length];
        for (int step = 0; step < places.length; step++) {
            known[PARAMETERS * step] = 1;
            known[PARAMETERS * step + SLOPE] = places[step];
        }
        Optional<LogisticRegression> fit =
                LogisticRegression.of(new LogisticRows(PARAMETERS, known, yesIn, in));
        if (fit.isEmpty()) {
            return new Finding.Untested<>(Obstacle.NOT_ESTIMABLE);
        }
        return fit.get()
                .robust(stepOf, outcomes, Arrays.copyOf(cluster, size))
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
