package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.List;

/// Widths of an interval against a number that makes it narrower, never wider. Between two points
/// it is a power of the number.
final class WidthCurve {
    private final List<Point> points;

    private WidthCurve(List<Point> points) {
        this.points = points;
    }

    /// How wide the interval is with so many.
    record Point(long n, double width) {}

    /// What simulated widths come to: where chance makes one wider than the one before, both are
    /// their mean.
    ///
    /// Source: Ayer, M. and others (1955), "An empirical distribution function for sampling with
    /// incomplete information", Annals of Mathematical Statistics 26, 641-647.
    ///
    /// @param simulated in the order of their numbers
    static WidthCurve of(List<Point> simulated) {
        List<double[]> pools = new ArrayList<>();
        for (Point point : simulated) {
            pools.add(new double[] {point.width(), 1});
            while (pools.size() > 1 && pools.get(pools.size() - 2)[0] < pools.getLast()[0]) {
                double[] last = pools.removeLast();
                double[] before = pools.removeLast();
                double n = before[1] + last[1];
                pools.add(new double[] {(before[0] * before[1] + last[0] * last[1]) / n, n});
            }
        }
        List<Point> points = new ArrayList<>();
        for (double[] pool : pools) {
            for (int i = 0; i < pool[1]; i++) {
                points.add(new Point(simulated.get(points.size()).n(), pool[0]));
            }
        }
        return new WidthCurve(List.copyOf(points));
    }

    List<Point> points() {
        return points;
    }

    Point last() {
        return points.getLast();
    }

    /// Whether the interval is no wider than asked at the last point.
    boolean reaches(double width) {
        return last().width() <= width;
    }

    /// The least number from a point of the curve on at which the interval is no wider than asked,
    /// which is so at the last point.
    long reaching(double width) {
        Point before = points.getFirst();
        for (Point point : points) {
            if (point.width() <= width) {
                return before.width() <= width ? point.n() : between(before, point, width);
            }
            before = point;
        }
        throw new IllegalArgumentException("No point is as narrow as " + width + ".");
    }

    private static long between(Point before, Point after, double width) {
        double part = Math.log(before.width() / width) / Math.log(before.width() / after.width());
        double n = before.n() * Math.pow((double) after.n() / before.n(), part);
        return Math.min(after.n(), Math.max(before.n() + 1, (long) Math.ceil(n)));
    }
}
