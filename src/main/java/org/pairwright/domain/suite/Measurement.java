package org.pairwright.domain.suite;

/// What a gate looks at, measured or not.
public sealed interface Measurement {
    /// A figure.
    ///
    /// @param low where its 95 % interval begins
    /// @param high where that ends
    record Known(double value, double low, double high) implements Measurement {
        public Known {
            if (!Double.isFinite(value) || !(low <= high)) {
                throw new IllegalArgumentException(
                        "There can't be %s from %s to %s.".formatted(value, low, high));
            }
        }
    }

    /// Nobody knows.
    ///
    /// @param reason why, to follow "undefined: "
    record Unknown(String reason) implements Measurement {}
}
