package org.pairwright.ui.kit.reading;

/// Spaces above blocks, in sizes of the body's letters.
final class Gaps {
    static final double NONE = 0;
    static final double TIGHT = 0.25;
    static final double LIST = 0.4;
    static final double PARAGRAPH = 0.65;
    static final double HEADING = 1.1;
    static final double TURN = 0.5;

    private Gaps() {}
}
