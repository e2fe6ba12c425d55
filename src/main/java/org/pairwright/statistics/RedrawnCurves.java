package org.pairwright.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// A curve of widths, and those that other replicates would have given: how far the number of
/// replicates alone lets it, and what is read off it, be otherwise.
final class RedrawnCurves {
    private static final int REDRAWN = 1_000;

    private final WidthCurve curve;
    private final List<WidthCurve> redrawn;

    private RedrawnCurves(WidthCurve curve, List<WidthCurve> redrawn) {
        this.curve = curve;
        this.redrawn = redrawn;
    }

    /// How widths become a curve.
    interface Maker {
        /// A curve of widths.
        ///
        /// @param widths one of each figure; NaN where there is no interval
        /// @param least how many points it has at least
        WidthCurve curve(double[] widths, int least);
    }

    static RedrawnCurves of(ReplicatedWidths replicated, Maker maker, long seed) {
        double[] widths = replicated.widths();
        WidthCurve curve = maker.curve(widths, 0);
        int points = curve.points().size();
        return new RedrawnCurves(
                curve,
                IntStream.range(0, REDRAWN)
                        .parallel()
                        .mapToObj(i -> {
                            double[] others = replicated.redrawn(new SplitMix(~seed, i));
                            for (int figure = 0; figure < others.length; figure++) {
                                if (!(others[figure] > 0)) {
                                    others[figure] = widths[figure];
                                }
                            }
                            return maker.curve(others, points);
                        })
                        .toList());
    }

    WidthCurve curve() {
        return curve;
    }

    /// The curve with the range of each point.
    List<PlanPoint> points() {
        return IntStream.range(0, curve.points().size()).mapToObj(this::point).toList();
    }

    private PlanPoint point(int place) {
        ToDoubleFunction<WidthCurve> width = it -> it.points().get(place).width();
        double[] widths = redrawn.stream().mapToDouble(width).sorted().toArray();
        return new PlanPoint(
                curve.points().get(place).n(),
                width.applyAsDouble(curve),
                widths[low()],
                widths[REDRAWN - 1 - low()]);
    }

    /// The range of the number at which the interval is no wider than asked.
    ///
    /// @param least fewer are not meant
    PlanRange range(double asked, long least) {
        ToLongFunction<WidthCurve> number =
                it -> it.reaches(asked) ? Math.max(least, it.reaching(asked)) : PlanRange.BEYOND;
        long[] numbers = redrawn.stream().mapToLong(number).sorted().toArray();
        return new PlanRange(numbers[low()], numbers[REDRAWN - 1 - low()]);
    }

    private static int low() {
        return (int) (Interval.LOW * REDRAWN);
    }
}
