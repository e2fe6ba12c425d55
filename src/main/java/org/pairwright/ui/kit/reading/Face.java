package org.pairwright.ui.kit.reading;

/// How the letters of a stretch of prose look.
public enum Face {
    BODY(1, false),
    HEADING_1(1.4, true),
    HEADING_2(1.25, true),
    HEADING_3(1.12, true),
    HEADING_4(1, true),
    HEADING_5(1, true),
    HEADING_6(1, true),
    /// As it was typed.
    RAW(0.9, false);

    private final double size;
    private final boolean strong;

    Face(double size, boolean strong) {
        this.size = size;
        this.strong = strong;
    }

    /// @param level 1 to 6
    static Face ofHeading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            case 5 -> HEADING_5;
            default -> HEADING_6;
        };
    }

    /// Its size in sizes of the body.
    double size() {
        return size;
    }

    boolean isStrong() {
        return strong;
    }

    boolean isHeading() {
        return this != BODY && this != RAW;
    }
}
