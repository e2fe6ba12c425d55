package org.pairwright.ui.kit.chart;

/// A number as it is drawn.
public sealed interface Reading {
    /// A number without an interval.
    record Alone(double value) implements Reading {}

    /// A number with its interval.
    record Within(double value, double low, double high) implements Reading {}

    /// There is no number.
    record Nothing() implements Reading {}
}
