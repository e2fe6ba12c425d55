package org.pairwright.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is remembered of one project on this machine.
///
/// @param annotator who labeled last; empty for the person of the settings
/// @param guidelinesOpen whether the guidelines stand beside the pairs
/// @param guidelinesWidth in pixels
/// @param view how pairs are shown there, by the name of each choice
public record ProjectMemory(
        String annotator,
        boolean guidelinesOpen,
        double guidelinesWidth,
        Map<String, String> view) {
    public static final double MIN_WIDTH = 260;
    public static final double MAX_WIDTH = 900;

    private static final double USUAL_WIDTH = 360;

    public static final ProjectMemory DEFAULT = new ProjectMemory("", false, USUAL_WIDTH, Map.of());

    public ProjectMemory {
        guidelinesWidth =
                Double.isFinite(guidelinesWidth)
                        ? Math.clamp(guidelinesWidth, MIN_WIDTH, MAX_WIDTH)
                        : USUAL_WIDTH;
        view = Collections.unmodifiableMap(new LinkedHashMap<>(view));
    }

    public ProjectMemory withAnnotator(String annotator) {
        return new ProjectMemory(annotator, guidelinesOpen, guidelinesWidth, view);
    }

    public ProjectMemory withGuidelines(boolean open, double width) {
        return new ProjectMemory(annotator, open, width, view);
    }

    public ProjectMemory withView(Map<String, String> view) {
        return new ProjectMemory(annotator, guidelinesOpen, guidelinesWidth, view);
    }
}
