package org.pairwright.ui.kit.chart;

/// Figures that can be drawn at any width.
@FunctionalInterface
public interface Plot {
    /// Works out what is drawn.
    ///
    /// @param width how much room there is, in pixels
    Picture draw(double width, Letters letters);
}
