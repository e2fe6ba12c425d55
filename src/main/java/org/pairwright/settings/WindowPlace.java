package org.pairwright.settings;

/// Where the window was and how large, in the screen's own units.
///
/// @param known whether it was ever anywhere
public record WindowPlace(
        boolean known, double x, double y, double width, double height, boolean maximized) {
    public static final WindowPlace DEFAULT = new WindowPlace(false, 0, 0, 1280, 800, false);

    public WindowPlace {
        if (!Double.isFinite(x + y + width + height) || width <= 0 || height <= 0) {
            throw new IllegalArgumentException(
                    "A window is not " + width + " by " + height + " at " + x + ", " + y + ".");
        }
    }
}
