package org.pairwright.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How much alpha would vary with other items and other annotators: clusters of items and
/// annotators are both drawn again with replacement, and a label counts as often as both were
/// drawn. Stricter than [ItemBootstrap], slower, and unstable with few annotators.
///
/// Sources: Owen, A. B. (2007), "The pigeonhole bootstrap", Annals of Applied Statistics 1(2),
/// 386-411. That pairs of copies of one annotator are left out is ours.
public final class TwoWayBootstrap {
    /// With fewer annotators an interval says little.
    public static final int STABLE_ANNOTATORS = 8;

    private final Ratings ratings;
    private final Metric metric;
    private final int[] cluster;
    private final int clusters;

    private TwoWayBootstrap(Ratings ratings, Metric metric) {
        this.ratings = ratings;
        this.metric = metric;
        cluster =
                Clusters.numbered(
                        ratings.clusters(), item -> ratings.to(item) - ratings.from(item) > 1);
        clusters = IntStream.of(cluster).max().orElse(-1) + 1;
    }

    /// The interval of alpha.
    ///
    /// @param ratings of which an annotator's first label for an item counts
    public static Interval of(Ratings ratings, Metric metric, AuditOptions options) {
        return of(ratings, metric, options, () -> {});
    }

    /// The same, for whoever may want it to end early.
    ///
    /// @param look called for each resampled set, by several threads at once; what it throws ends
    ///   it
    public static Interval of(Ratings ratings, Metric metric, AuditOptions options, Runnable look) {
        if (options.replicates() == 0) {
            return new Interval.Undefined(Reason.NOT_ASKED);
        }
        Ratings first = ratings.firstLabels();
        if (KrippendorffAlpha.of(first, metric) instanceof Figure.Undefined(Reason reason)) {
            return new Interval.Undefined(reason);
        }
        TwoWayBootstrap bootstrap = new TwoWayBootstrap(first, metric);
        return Interval.of(
                IntStream.range(0, options.replicates())
                        .parallel()
                        .mapToDouble(replicate -> {
                            look.run();
                            return bootstrap.replicate(new SplitMix(options.seed(), replicate));
                        })
                        .toArray());
    }

    private double replicate(SplitMix random) {
        return alpha(drawn(clusters, random), drawn(ratings.annotators(), random));
    }

    private static int[] drawn(int n, SplitMix random) {
        int[] times = new int[n];
        for (int i = 0; i < n; i++) {
            times[random.next(n)]++;
        }
        return times;
    }

    /// Alpha of labels that count several times.
    ///
    /// @param clusterTimes how often each cluster counts
    /// @param annotatorTimes how often each annotator counts
    /// @return NaN where it is undefined
    private double alpha(int[] clusterTimes, int[] annotatorTimes) {
        WeighedItem item = new WeighedItem(ratings.categories());
        double[] totals = new double[ratings.categories()];
        for (int i = 0; i < ratings.items(); i++) {
            if (times(i, clusterTimes) > 0 && item.look(ratings, i, annotatorTimes)) {
                item.addTotals(totals, times(i, clusterTimes));
            }
        }
        double[] values = metric.values(totals);
        double observed = 0;
        for (int i = 0; i < ratings.items(); i++) {
            if (times(i, clusterTimes) > 0 && item.look(ratings, i, annotatorTimes)) {
                observed += times(i, clusterTimes) * item.disagreement(metric, values);
            }
        }
        return KrippendorffAlpha.of(observed, totals, metric, values);
    }

    private int times(int item, int[] clusterTimes) {
        return cluster[item] < 0 ? 0 : clusterTimes[cluster[item]];
    }

    /// Alpha where everything counts once: what [KrippendorffAlpha] says.
    static double plain(Ratings ratings, Metric metric) {
        TwoWayBootstrap bootstrap = new TwoWayBootstrap(ratings, metric);
        int[] clusterTimes = new int[bootstrap.clusters];
        int[] annotatorTimes = new int[ratings.annotators()];
        Arrays.fill(clusterTimes, 1);
        Arrays.fill(annotatorTimes, 1);
        return bootstrap.alpha(clusterTimes, annotatorTimes);
    }
}
