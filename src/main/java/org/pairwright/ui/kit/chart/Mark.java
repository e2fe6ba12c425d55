package org.pairwright.ui.kit.chart;

/// One thing that is drawn, in pixels from the upper left corner of its picture.
public sealed interface Mark {
    /// What a point looks like, so that its color is not all that tells it apart.
    enum Shape {
        ROUND,
        /// Stands out.
        DIAMOND,
        /// Counts less than others.
        HOLLOW
    }

    /// Where words stand beside their place.
    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    record Line(double fromX, double fromY, double toX, double toY, double breadth, Ink ink)
            implements Mark {}

    record Point(double x, double y, double radius, Shape shape, Ink ink) implements Mark {}

    /// A filled box with round corners.
    ///
    /// @param strength how much of the ink covers what is below, from 0 to 1
    record Box(Area area, double radius, Ink ink, double strength) implements Mark {}

    /// The outline of a box.
    record Frame(Area area, double radius, Ink ink) implements Mark {}

    /// Words on one line, the middle of whose height is at `y`.
    ///
    /// @param upright whether they run from left to right; else from the bottom up
    record Words(
            double x,
            double y,
            String text,
            double size,
            boolean bold,
            Align align,
            boolean upright,
            Ink ink)
            implements Mark {
        /// Words as most are.
        public static Words of(double x, double y, String text, Align align, Ink ink) {
            return new Words(x, y, text, Letters.SIZE, false, align, true, ink);
        }
    }
}
