package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// What a chart measures along.
///
/// @param low where it begins
/// @param high where it ends
/// @param step from one line to the next
/// @param words what stands at a line
record Axis(double low, double high, double step, DoubleFunction<String> words) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int LINES = 6;

    /// Shares from 0 to 100 %.
    static Axis shares() {
        return new Axis(0, 1, .25, FigureText::percent);
    }

    /// Coefficients, from 0 or less to 1.
    ///
    /// @param lowest the smallest one
    static Axis coefficients(double lowest) {
        double low = lowest >= 0 ? 0 : Math.max(-1, Math.floor(lowest * 4) / 4);
        return new Axis(low, 1, .25, FigureText::of);
    }

    /// How far down a figure and its interval reach; 0 where there is none.
    static double lowest(Figure figure, Interval interval) {
        double least = figure.value().orElse(0);
        return interval instanceof Interval.Known known ? Math.min(least, known.low()) : least;
    }

    /// Amounts from 0 on.
    static Axis amounts(double largest, DoubleFunction<String> words) {
        double step = step(largest, LINES);
        return new Axis(0, Math.max(1, Math.ceil(largest / step)) * step, step, words);
    }

    /// Amounts on both sides of 0.
    static Axis around(double largest, DoubleFunction<String> words) {
        double step = step(largest, LINES / 2);
        double end = Math.max(1, Math.ceil(largest / step)) * step;
        return new Axis(-end, end, step, words);
    }

    /// A round number that goes into `largest` at most so many times.
    private static double step(double largest, int times) {
        double least = Math.max(largest, Double.MIN_NORMAL) / times;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /// Where a number lies: 0 at the beginning, 1 at the end.
    double place(double number) {
        return Math.clamp((number - low) / (high - low), 0, 1);
    }

    List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 1000; i++) {
            lines.add(low + i * step);
        }
        return lines;
    }
}
