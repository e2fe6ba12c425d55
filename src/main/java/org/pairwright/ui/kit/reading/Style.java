package org.pairwright.ui.kit.reading;

/// What sets a stretch of text apart from the text around it.
public enum Style {
    STRONG,
    EMPHASIS,
    STRUCK,
    CODE,
    LINK,
    IMAGE,
    MATH,
    HTML,
    MUTED
}
