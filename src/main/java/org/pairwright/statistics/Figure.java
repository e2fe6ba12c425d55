package org.pairwright.statistics;

import java.util.OptionalDouble;

/// A figure, or why there is none: never a number that only looks like one.
public sealed interface Figure {
    /// A figure that is defined.
    record Known(double number) implements Figure {
        public Known {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A figure can't be " + number + ".");
            }
        }
    }

    /// A figure that is not.
    record Undefined(Reason reason) implements Figure {}

    /// The number; empty where the figure is undefined.
    default OptionalDouble value() {
        return switch (this) {
            case Known known -> OptionalDouble.of(known.number());
            case Undefined _ -> OptionalDouble.empty();
        };
    }

    /// A figure of a number that is NaN where it is undefined.
    static Figure of(double numberOrNaN, Reason reason) {
        return Double.isNaN(numberOrNaN) ? new Undefined(reason) : new Known(numberOrNaN);
    }
}
