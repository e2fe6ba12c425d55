package org.pairwright.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// What is remembered of one project on this machine.
///
/// @param annotator who labeled last; empty for the person of the settings
/// @param guidelinesOpen whether the guidelines stand beside the pairs
/// @param guidelinesWidth in pixels
/// @param view how pairs are shown there, by the name of each choice
/// @param optedOut codes of the hazard categories that annotators don't want to be shown pairs of,
///   by the annotator's id. Kept here and not in the project: it is nobody else's business
public record ProjectMemory(
        String annotator,
        boolean guidelinesOpen,
        double guidelinesWidth,
        Map<String, String> view,
        Map<UUID, Set<String>> optedOut) {
    public static final double MIN_WIDTH = 260;
    public static final double MAX_WIDTH = 900;

    private static final double USUAL_WIDTH = 360;

    public static final ProjectMemory DEFAULT =
            new ProjectMemory("", false, USUAL_WIDTH, Map.of(), Map.of());

    public ProjectMemory {
        guidelinesWidth =
                Double.isFinite(guidelinesWidth)
                        ? Math.clamp(guidelinesWidth, MIN_WIDTH, MAX_WIDTH)
                        : USUAL_WIDTH;
        view = Collections.unmodifiableMap(new LinkedHashMap<>(view));
        Map<UUID, Set<String>> sorted = new LinkedHashMap<>();
        optedOut.forEach((whose, codes) -> {
            if (!codes.isEmpty()) {
                sorted.put(whose, Collections.unmodifiableSet(new TreeSet<>(codes)));
            }
        });
        optedOut = Collections.unmodifiableMap(sorted);
    }

    /// What one annotator opted out of.
    public Set<String> optedOut(UUID annotator) {
        return optedOut.getOrDefault(annotator, Set.of());
    }

    public ProjectMemory withOptedOut(UUID annotator, Set<String> codes) {
        Map<UUID, Set<String>> changed = new LinkedHashMap<>(optedOut);
        changed.put(annotator, codes);
        return new ProjectMemory(this.annotator, guidelinesOpen, guidelinesWidth, view, changed);
    }

    public ProjectMemory withAnnotator(String annotator) {
        return new ProjectMemory(annotator, guidelinesOpen, guidelinesWidth, view, optedOut);
    }

    public ProjectMemory withGuidelines(boolean open, double width) {
        return new ProjectMemory(annotator, open, width, view, optedOut);
    }

    public ProjectMemory withView(Map<String, String> view) {
        return new ProjectMemory(annotator, guidelinesOpen, guidelinesWidth, view, optedOut);
    }
}
