package org.pairwright.statistics;

import java.util.Arrays;

/// Where runs of [DawidSkene] start: what each item is by the share of each category among its
/// labels, and for all starts but the first that share shaken by a random factor.
final class Shares {
    private Shares() {}

    /// What follows from the shares.
    static Beliefs beliefs(Ratings ratings, double smoothing, long seed, int start) {
        SplitMix random = new SplitMix(seed, start);
        Beliefs counts = Beliefs.counts(ratings, smoothing);
        double[] truth = new double[ratings.categories()];
        for (int item = 0; item < ratings.items(); item++) {
            int labels = ratings.to(item) - ratings.from(item);
            if (labels > 0) {
                fill(ratings, item, truth);
                if (start > 0) {
                    shake(truth, 1.0 / (labels + 1), random);
                }
                counts.count(ratings, item, truth);
            }
        }
        counts.scale();
        return counts;
    }

    private static void fill(Ratings ratings, int item, double[] truth) {
        Arrays.fill(truth, 0);
        for (int at = ratings.from(item); at < ratings.to(item); at++) {
            truth[ratings.labelAt(at)] += 1.0 / (ratings.to(item) - ratings.from(item));
        }
    }

    /// Adds a little to each share and multiplies it with an exponential random factor.
    private static void shake(double[] truth, double little, SplitMix random) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (truth[i] + little) * -Math.log1p(-random.nextDouble());
            sum += truth[i];
        }
        for (int i = 0; i < truth.length; i++) {
            truth[i] /= sum;
        }
    }
}
