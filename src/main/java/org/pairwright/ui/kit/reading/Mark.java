package org.pairwright.ui.kit.reading;

/// A marked stretch, by places in the document's text.
record Mark(MarkKind kind, int start, int end) {}
