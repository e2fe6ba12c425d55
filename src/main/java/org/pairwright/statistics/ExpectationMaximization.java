package org.pairwright.statistics;

import java.util.List;

/// One run of expectation and maximization from one start of [DawidSkene]. A pass goes through the
/// labels once: with what is believed of annotators it tells what each item is, and counts for the
/// next belief as it goes.
final class ExpectationMaximization {
    private static final int MAX_PASSES = 2_000;

    /// Nothing believed changes by more than this when a run stops.
    private static final double PRECISION = 1e-10;

    /// The same where labels are very many: what they tell is a thousand times less sure.
    private static final double LONG_PRECISION = 1e-6;

    /// A run that comes so near to a peak that is known would end there.
    private static final double NEAR = 1e-4;

    private final Ratings ratings;
    private final double smoothing;

    /// Room for the labels of an item.
    private final int[] places;

    private Beliefs beliefs;
    private double logLikelihood;

    private ExpectationMaximization(Ratings ratings, double smoothing, Beliefs beliefs) {
        this.ratings = ratings;
        this.smoothing = smoothing;
        this.beliefs = beliefs;
        int most = 0;
        for (int item = 0; item < ratings.items(); item++) {
            most = Math.max(most, ratings.to(item) - ratings.from(item));
        }
        places = new int[most];
    }

    /// Climbs from what is believed at first.
    ///
    /// @param start which of the starts led there
    /// @param known peaks that need not be climbed again
    static DawidSkeneFit run(Climb climb, Beliefs beliefs, int start, List<DawidSkeneFit> known) {
        ExpectationMaximization run =
                new ExpectationMaximization(climb.ratings(), climb.smoothing(), beliefs);
        Leaps leaps = new Leaps();
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            climb.look().run();
            Beliefs before = run.beliefs;
            run.pass();
            for (DawidSkeneFit peak : known) {
                if (peak.isNear(run.beliefs, NEAR)) {
                    return peak;
                }
            }
            if (before.difference(run.beliefs) <= (climb.isLong() ? LONG_PRECISION : PRECISION)) {
                break;
            }
            if (climb.isLong()) {
                run.beliefs = leaps.next(before, run.beliefs, run.objective(before));
            }
        }
        Beliefs last = run.beliefs;
        Beliefs counts = run.counted();
        return new DawidSkeneFit(
                last, counts.labels(), run.logLikelihood, run.objective(last), start);
    }

    /// What is maximized after each of some passes, for whoever wants to see it rise.
    static double[] objectives(Ratings ratings, double smoothing, int passes) {
        ExpectationMaximization run =
                new ExpectationMaximization(
                        ratings, smoothing, Shares.beliefs(ratings, smoothing, 0, 0));
        double[] objectives = new double[passes];
        for (int pass = 0; pass < passes; pass++) {
            Beliefs before = run.beliefs;
            run.pass();
            objectives[pass] = run.objective(before);
        }
        return objectives;
    }

    /// Goes through all items, and believes what was counted.
    private void pass() {
        Beliefs next = counted();
        next.scale();
        beliefs = next;
    }

    private Beliefs counted() {
        LogProduct likelihood = new LogProduct();
        Beliefs next = Beliefs.counts(ratings, smoothing);
        double[] truth = new double[ratings.categories()];
        for (int item = 0; item < ratings.items(); item++) {
            if (ratings.to(item) > ratings.from(item)) {
                beliefs.pass(ratings, item, truth, places, next, likelihood);
            }
        }
        logLikelihood = likelihood.logarithm();
        return next;
    }

    /// @param believed what the last pass began with
    private double objective(Beliefs believed) {
        return smoothing == 0
                ? logLikelihood
                : logLikelihood + smoothing * believed.logarithms().sum();
    }
}
