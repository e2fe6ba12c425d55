package org.pairwright.ui.kit.chart;

/// Figures that can be drawn at any width.
@FunctionalInterface
public interface Plot {
    /// Works out what is drawn.
    ///
    /// @param width how much room there is, in pixels
    Picture draw(double width, Letters letters);

    /// The same where there is more height than it needs: higher, if that shows more.
    ///
    /// @param height how much room there is, in pixels, at least what it needs at this width
    default Picture draw(double width, double height, Letters letters) {
        return draw(width, letters);
    }
}
