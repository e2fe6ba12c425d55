package org.pairwright.statistics;

import java.util.List;

/// One run of expectation and maximization from one start of [DawidSkene]. A pass goes through the
/// labels once: with what is believed of annotators it tells what each item is, and counts for the
/// next belief as it goes.
final class ExpectationMaximization {
    private static final int MAX_PASSES = 2_000;

    /// Nothing believed changes by more than this when a run stops.
    private static final double PRECISION = 1e-10;

    /// A run that comes so near to a peak that is known would end there.
    private static final double NEAR = 1e-4;

    private final Ratings ratings;
    private final double smoothing;
    private Beliefs beliefs;
    private double logLikelihood;

    private ExpectationMaximization(Ratings ratings, double smoothing, Beliefs beliefs) {
        this.ratings = ratings;
        this.smoothing = smoothing;
        this.beliefs = beliefs;
    }

    /// Climbs from what is believed at first.
    ///
    /// @param start which of the starts led there
    /// @param known peaks that need not be climbed again
    static DawidSkeneFit run(Climb climb, Beliefs beliefs, int start, List<DawidSkeneFit> known) {
        ExpectationMaximization run =
                new ExpectationMaximization(climb.ratings(), climb.smoothing(), beliefs);
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            climb.look().run();
            Beliefs before = run.beliefs;
            run.pass();
            for (DawidSkeneFit peak : known) {
                if (peak.isNear(run.beliefs, NEAR)) {
                    return peak;
                }
            }
            if (before.difference(run.beliefs) <= PRECISION) {
                break;
            }
        }
        Beliefs last = run.beliefs;
        run.pass();
        return new DawidSkeneFit(
                climb.ratings().categories(), last, run.logLikelihood, run.objective(last), start);
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

    /// Goes through all items.
    private void pass() {
        LogProduct likelihood = new LogProduct();
        Beliefs next = Beliefs.counts(ratings, smoothing);
        double[] truth = new double[ratings.categories()];
        for (int item = 0; item < ratings.items(); item++) {
            if (ratings.to(item) > ratings.from(item)) {
                beliefs.explain(ratings, item, truth, likelihood);
                next.count(ratings, item, truth);
            }
        }
        logLikelihood = likelihood.logarithm();
        next.scale();
        beliefs = next;
    }

    /// @param believed what the last pass began with
    private double objective(Beliefs believed) {
        return smoothing == 0
                ? logLikelihood
                : logLikelihood + smoothing * believed.logarithms().sum();
    }
}
