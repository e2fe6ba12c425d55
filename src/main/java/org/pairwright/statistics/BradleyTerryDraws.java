package org.pairwright.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The strengths that come out when clusters of comparisons, such as those on one prompt, are drawn
/// again. Resampled comparisons of which strengths can't be estimated are undefined.
public final class BradleyTerryDraws {
    /// For each replicate the strengths of all contestants, and last the effect of the place.
    private final double[][] draws;

    private final int contestants;

    private BradleyTerryDraws(double[][] draws, int contestants) {
        this.draws = draws;
        this.contestants = contestants;
    }

    /// Draws comparisons of which strengths can be estimated.
    public static BradleyTerryDraws of(Matches matches, int replicates, long seed) {
        return of(matches, replicates, seed, () -> {});
    }

    /// The same, for whoever may want it to end early.
    ///
    /// @param look called for each replicate, by several threads at once; what it throws ends it
    public static BradleyTerryDraws of(Matches matches, int replicates, long seed, Runnable look) {
        MatchCells cells = new MatchCells(matches);
        MatchClusters clusters = new MatchClusters(matches, cells);
        double[] near =
                BradleyTerry.fit(cells, cells.counts(), 0, new double[0])
                        .map(BradleyTerryFit::parameters)
                        .orElseGet(() -> new double[0]);
        double[][] draws =
                IntStream.range(0, replicates)
                        .parallel()
                        .mapToObj(i -> {
                            look.run();
                            return draw(cells, clusters.draw(new SplitMix(seed, i)), near);
                        })
                        .toArray(double[][]::new);
        return new BradleyTerryDraws(draws, cells.contestants());
    }

    private static double[] draw(MatchCells cells, int[] counts, double[] near) {
        int n = cells.contestants();
        double[] none = new double[n + 1];
        Arrays.fill(none, Double.NaN);
        if (!new WinGraph(cells, counts).isConnected()) {
            return none;
        }
        return BradleyTerry.fit(cells, counts, 0, near)
                .map(fit -> {
                    double[] all = Arrays.copyOf(fit.strengths(), n + 1);
                    all[n] = fit.placeEffect().orElse(Double.NaN);
                    return all;
                })
                .orElse(none);
    }

    /// The interval of a contestant's strength relative to the mean of all.
    public Interval strength(int contestant) {
        return interval(draw -> draw[contestant] - mean(draw));
    }

    /// The interval of the difference of two strengths; of one and itself it is 0 to 0.
    public Interval difference(int one, int other) {
        return one == other && draws.length > 0
                ? new Interval.Known(0, 0, 0, draws.length)
                : interval(draw -> draw[one] - draw[other]);
    }

    /// The interval of what the better place adds to the log odds.
    public Interval place() {
        return interval(draw -> draw[contestants]);
    }

    private Interval interval(ToDoubleFunction<double[]> figure) {
        return draws.length == 0
                ? new Interval.Undefined(Reason.NOT_ASKED)
                : Interval.of(Arrays.stream(draws).mapToDouble(figure).toArray());
    }

    private double mean(double[] draw) {
        double sum = 0;
        for (int i = 0; i < contestants; i++) {
            sum += draw[i];
        }
        return sum / contestants;
    }
}
