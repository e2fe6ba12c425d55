package org.pairwright.ui.kit.chart;

/// The colors that a picture may have, each of them one of the tokens.
public enum Ink {
    TEXT,
    MUTED,
    FAINT,
    LINE,
    LINE_STRONG,
    TRACK,
    ACCENT,
    GOOD,
    BAD,
    WARN,
    SURFACE
}
