package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Gives the items that are there further labels, again and again, and sees how much less a figure
/// varies. Each time clusters of items are drawn with replacement, and their further labels from
/// [LabelUrn]. Widths are told as parts of the present one, and from no more clusters than it takes
/// to tell that: how they go with the number of clusters is the same for all.
final class OverlapSimulation {
    private static final int[] OVERLAPS = {2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 29, 38, 50};

    private static final int ENOUGH_CLUSTERS = 1_000;
    private static final int ENOUGH_THAT_COUNT = 300;
    private static final int MOST_CLUSTERS = 5_000;

    private final PlannedFigure planned;
    private final AuditOptions options;
    private final Runnable look;
    private final LabelCounts items;
    private final int[][] clusters;
    private final Figure agreement;
    private final int[] overlaps;
    private final double overlap;

    /// What comes of it.
    sealed interface Outcome {}

    /// How wide the interval is with so many labels on each item; first with what there is now.
    record Widths(RedrawnCurves curves) implements Outcome {}

    /// Nobody can tell.
    record Untold(Reason reason) implements Outcome {}

    OverlapSimulation(Ratings ratings, PlannedFigure planned, AuditOptions options, Runnable look) {
        this.planned = planned;
        this.options = options;
        this.look = look;
        items = LabelCounts.of(ratings);
        clusters = clusters(ratings);
        agreement = KrippendorffAlpha.of(ratings, planned.metric());
        overlap =
                (double) ratings.labels()
                        / IntStream.range(0, items.items()).filter(i -> items.size(i) > 0).count();
        overlaps = Arrays.stream(OVERLAPS).filter(it -> it > overlap).toArray();
    }

    /// The items of each cluster that has a label.
    private int[][] clusters(Ratings ratings) {
        int[] numbers = Clusters.numbered(ratings.clusters(), item -> items.size(item) > 0);
        int[] sizes = new int[Arrays.stream(numbers).max().orElse(-1) + 1];
        for (int number : numbers) {
            if (number >= 0) {
                sizes[number]++;
            }
        }
        int[][] all = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int item = 0; item < numbers.length; item++) {
            if (numbers[item] >= 0) {
                all[numbers[item]][--sizes[numbers[item]]] = item;
            }
        }
        return all;
    }

    /// @param figures resampled, which make the present interval
    Outcome outcome(double[] figures) {
        return switch (agreement) {
            case Figure.Undefined(Reason reason) -> new Untold(reason);
            case Figure.Known(double alpha) -> outcome(new LabelUrn(shares(), alpha), figures);
        };
    }

    private Outcome outcome(LabelUrn urn, double[] now) {
        int drawn = drawn();
        double[][] byReplicate =
                IntStream.range(0, options.replicates())
                        .parallel()
                        .mapToObj(replicate ->
                                replicate(urn, drawn, new SplitMix(options.seed(), replicate)))
                        .toArray(double[][]::new);
        look.run();
        double[][] figures = new double[overlaps.length + 2][];
        figures[0] = now;
        for (int i = 1; i < figures.length; i++) {
            int at = i - 1;
            figures[i] = Arrays.stream(byReplicate).mapToDouble(each -> each[at]).toArray();
        }
        ReplicatedWidths replicated = new ReplicatedWidths(figures);
        return Arrays.stream(replicated.widths()).allMatch(Double::isFinite)
                ? new Widths(
                        RedrawnCurves.of(replicated, (widths, _) -> curve(widths), options.seed()))
                : new Untold(Reason.UNSTABLE);
    }

    /// @param widths of the present interval, and of those of the simulation
    private WidthCurve curve(double[] widths) {
        List<WidthCurve.Point> points = new ArrayList<>();
        points.add(new WidthCurve.Point((long) overlap, widths[0]));
        for (int i = 0; i < overlaps.length; i++) {
            points.add(new WidthCurve.Point(overlaps[i], widths[0] * (widths[i + 2] / widths[1])));
        }
        return WidthCurve.of(points);
    }

    private double[] shares() {
        double[] totals = new double[items.categories()];
        for (int item = 0; item < items.items(); item++) {
            for (int category = 0; category < totals.length; category++) {
                totals[category] += items.count(item, category);
            }
        }
        return totals;
    }

    /// How many clusters are drawn: so many that enough of them count now.
    private int drawn() {
        long counting =
                Arrays.stream(clusters)
                        .filter(cluster ->
                                Arrays.stream(cluster)
                                        .anyMatch(it -> items.size(it) >= planned.minLabels()))
                        .count();
        long wanted =
                Math.max(ENOUGH_CLUSTERS, (long) ENOUGH_THAT_COUNT * clusters.length / counting);
        return (int) Math.min(clusters.length, Math.min(MOST_CLUSTERS, wanted));
    }

    /// The figure as it is, and with each of the overlaps.
    private double[] replicate(LabelUrn urn, int drawn, SplitMix random) {
        LabelCounts sample = new LabelCounts(items.categories());
        for (int i = 0; i < drawn; i++) {
            for (int item : clusters[random.next(clusters.length)]) {
                sample.add(items, item);
            }
        }
        double[] figures = new double[overlaps.length + 1];
        figures[0] = planned.of(sample);
        for (int i = 0; i < overlaps.length; i++) {
            for (int item = 0; item < sample.items(); item++) {
                while (sample.size(item) < overlaps[i]) {
                    urn.label(sample, item, random);
                }
            }
            figures[i + 1] = planned.of(sample);
        }
        return figures;
    }
}
