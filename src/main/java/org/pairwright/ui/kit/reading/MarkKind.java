package org.pairwright.ui.kit.reading;

/// Why a stretch of text is marked. Later ones lie on top of earlier ones.
public enum MarkKind {
    CODE("code-ground", false, false),
    /// Words that the other text has not.
    DIFFERENT("different", false, true),
    /// Words that the other text has too, where that says more.
    COMMON("common", false, true),
    /// What somebody is told something of.
    NOTED("noted", false, true),
    FOUND("found", false, true),
    /// What was found and is looked at.
    FOUND_HERE("found-here", false, true),
    SELECTED("selection", true, false);

    private final String styleClass;
    private final boolean wholeLines;
    private final boolean underlined;

    MarkKind(String styleClass, boolean wholeLines, boolean underlined) {
        this.styleClass = styleClass;
        this.wholeLines = wholeLines;
        this.underlined = underlined;
    }

    String styleClass() {
        return styleClass;
    }

    /// Whether it covers the space between lines.
    boolean coversWholeLines() {
        return wholeLines;
    }

    boolean isUnderlined() {
        return underlined;
    }
}
