package org.pairwright.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

/// Where numbers stand on a line.
///
/// @param low the number at `start`
/// @param high the number at `end`, which is larger
public record Scale(double low, double high, double start, double end) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /// Hundredths are the last digits that are written.
    private static final double FINE = 0.05;

    public Scale {
        if (!(high > low)) {
            throw new IllegalArgumentException(
                    "There is no scale from %s to %s.".formatted(low, high));
        }
    }

    /// The place of a number, which for numbers beyond the ends is the end.
    double at(double number) {
        double within = Math.clamp(number, low, high);
        return start + (within - low) / (high - low) * (end - start);
    }

    boolean holds(double number) {
        return number >= low && number <= high;
    }

    /// Round numbers on the scale, at most so many as asked for and one more.
    List<Double> ticks(int most) {
        double raw = (high - low) / most;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * 10;
        for (double each : STEPS) {
            boolean told = each == Math.rint(each) || power > FINE;
            if (told && each * power >= raw * (1 - 1e-9)) {
                step = each * power;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
