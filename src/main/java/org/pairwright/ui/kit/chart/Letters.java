package org.pairwright.ui.kit.chart;

/// How much room words take.
@FunctionalInterface
public interface Letters {
    /// Of most words, in pixels.
    double SIZE = 12;

    /// Of the smallest words.
    double SMALL = 11;

    /// How wide a text is.
    double width(String text, double size);

    /// The beginning of a text that fits, with a sign where something is left out.
    default String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }
}
