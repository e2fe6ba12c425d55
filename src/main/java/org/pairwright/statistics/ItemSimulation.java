package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Draws more and fewer clusters of items than there are, again and again, and sees how much a
/// figure varies. Where drawing would take long the width goes with the root of the number, as it
/// does for large ones.
final class ItemSimulation {
    /// More items are not looked at.
    private static final long MOST_ITEMS = 1_000_000_000;

    /// The curve goes on to so many times what is there, whatever was asked.
    private static final int ALWAYS = 4;

    /// Beyond so many draws for a point the root law takes over.
    private static final long DRAWS = 20_000_000;

    private final ItemBootstrap bootstrap;
    private final ToDoubleFunction<int[]> figure;
    private final AuditOptions options;
    private final int items;
    private final double asked;

    /// How many items there would be, and the figures; not numbers where nothing was drawn.
    private final List<Long> numbers = new ArrayList<>();

    private final List<double[]> drawn = new ArrayList<>();
    private final int present;

    /// @param figures of as many clusters as there are
    /// @param items that count now
    ItemSimulation(
            ItemBootstrap bootstrap,
            ToDoubleFunction<int[]> figure,
            double[] figures,
            int items,
            double asked,
            AuditOptions options,
            Runnable look) {
        this.bootstrap = bootstrap;
        this.figure = figure;
        this.options = options;
        this.items = items;
        this.asked = asked;
        for (int part = ALWAYS; part > 1; part /= 2) {
            if (bootstrap.clusters() / part >= Planner.LEAST_CLUSTERS) {
                draw(items / part, 1.0 / part);
            }
        }
        present = drawn.size();
        numbers.add((long) items);
        drawn.add(figures);
        for (long times = 2; isGoingOn(times) && isDrawn((double) times); times *= 2) {
            look.run();
            draw(items * times, (double) times);
        }
    }

    private boolean isDrawn(double times) {
        return times * bootstrap.clusters() * options.replicates() <= DRAWS;
    }

    private boolean isGoingOn(long times) {
        return items * times <= MOST_ITEMS
                && (times <= ALWAYS || !(width(drawn.getLast()) <= asked));
    }

    private void draw(long n, double times) {
        numbers.add(n);
        if (isDrawn(times)) {
            drawn.add(
                    bootstrap.figures(
                            figure,
                            (int) Math.round(times * bootstrap.clusters()),
                            options.replicates(),
                            options.seed()));
        } else {
            double[] nothing = new double[options.replicates()];
            Arrays.fill(nothing, Double.NaN);
            drawn.add(nothing);
        }
    }

    private static double width(double[] figures) {
        return Planner.width(Interval.of(figures));
    }

    RedrawnCurves curves() {
        return RedrawnCurves.of(
                new ReplicatedWidths(drawn.toArray(double[][]::new)), this::curve, options.seed());
    }

    /// @param widths of what was drawn
    /// @param least how many points it has at least
    private WidthCurve curve(double[] widths, int least) {
        List<WidthCurve.Point> points = new ArrayList<>();
        double width = widths[present];
        double root = width * Math.sqrt(items);
        double last = width;
        for (int i = 0; i < widths.length; i++) {
            long n = numbers.get(i);
            // Not drawn, or of so few items that the figure is undefined too often.
            last = Double.isNaN(widths[i]) ? width * Math.sqrt((double) items / n) : widths[i];
            root = i > present ? (root + last * Math.sqrt((double) n)) / 2 : root;
            points.add(new WidthCurve.Point(n, last));
        }
        for (long n = 2 * numbers.getLast();
                n <= MOST_ITEMS
                        && (n <= (long) ALWAYS * items || last > asked || points.size() < least);
                n *= 2) {
            last = root / Math.sqrt((double) n);
            points.add(new WidthCurve.Point(n, last));
        }
        return WidthCurve.of(points);
    }
}
