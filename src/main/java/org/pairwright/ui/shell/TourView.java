package org.pairwright.ui.shell;

/// How the window of a tour looks.
///
/// @param look `light` or `dark`
/// @param width of the window, in pixels
record TourView(String look, int width, int height) {
    static final TourView FIRST = new TourView("light", 1280, 800);

    @Override
    public String toString() {
        return "%s-%dx%d".formatted(look, width, height);
    }
}
