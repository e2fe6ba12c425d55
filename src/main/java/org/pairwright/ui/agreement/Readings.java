package org.pairwright.ui.agreement;

import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;
import org.pairwright.ui.kit.chart.Reading;

/// Figures as pictures draw them.
final class Readings {
    private Readings() {}

    static Reading of(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Known(double value) ->
                    interval instanceof Interval.Known known
                            ? new Reading.Within(value, known.low(), known.high())
                            : new Reading.Alone(value);
            case Figure.Undefined _ -> new Reading.Nothing();
        };
    }

    static Reading of(Proportion share) {
        return switch (share.share()) {
            case Figure.Known(double value) ->
                    new Reading.Within(value, share.wilson().low(), share.wilson().high());
            case Figure.Undefined _ -> new Reading.Nothing();
        };
    }

    /// The number alone.
    static Reading alone(Figure figure) {
        return figure instanceof Figure.Known(double value)
                ? new Reading.Alone(value)
                : new Reading.Nothing();
    }
}
