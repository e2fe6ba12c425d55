package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;

/// From where to where a scale has to reach.
final class Ranges {
    private static final double STEP = 10;

    private Ranges() {}

    /// How far rows lie from a middle, to the next tenth.
    ///
    /// @param least what it is at least
    /// @param most what it is at most
    static double around(double middle, List<IntervalPlot.Row> rows, double least, double most) {
        double far = least;
        for (IntervalPlot.Row row : rows) {
            far =
                    Math.max(
                            far,
                            Math.max(middle - low(row.reading()), high(row.reading()) - middle));
        }
        return Math.min(most, Math.ceil(far * STEP - 1e-9) / STEP);
    }

    /// The lowest of rows, to the tenth below; `otherwise` where that is lower.
    static double lowest(List<IntervalPlot.Row> rows, double otherwise) {
        double lowest = otherwise;
        for (IntervalPlot.Row row : rows) {
            lowest = Math.min(lowest, Math.min(low(row.reading()), low(row.beside())));
        }
        return Math.floor(lowest * STEP + 1e-9) / STEP;
    }

    private static double low(Reading reading) {
        return switch (reading) {
            case Reading.Alone(double value) -> value;
            case Reading.Within(double value, double low, double high) -> low;
            case Reading.Nothing _ -> Double.POSITIVE_INFINITY;
        };
    }

    private static double high(Reading reading) {
        return switch (reading) {
            case Reading.Alone(double value) -> value;
            case Reading.Within(double value, double low, double high) -> high;
            case Reading.Nothing _ -> Double.NEGATIVE_INFINITY;
        };
    }

    /// The highest number of rows; `otherwise` where that is higher.
    static double highest(List<IntervalPlot.Row> rows, double otherwise) {
        double highest = otherwise;
        for (IntervalPlot.Row row : rows) {
            highest = Math.max(highest, Math.max(high(row.reading()), high(row.beside())));
        }
        return highest;
    }
}
