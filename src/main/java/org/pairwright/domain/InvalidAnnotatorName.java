package org.pairwright.domain;

/// A name that no annotator can have.
public final class InvalidAnnotatorName extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /// More of a name than this would hide what is said of it.
    private static final int SHOWN = 60;

    InvalidAnnotatorName(String name, String why) {
        super("The annotator name \"" + shown(name.strip()) + "\" " + why + ".");
    }

    private static String shown(String name) {
        return name.codePointCount(0, name.length()) <= SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
