package org.pairwright.ui.kit.reading;

import java.util.Set;

/// A stretch of a document's text in one style.
///
/// @param start where it begins in the document's text
/// @param end just behind its last character
/// @param address where a link leads; empty when it is none
public record Run(int start, int end, Set<Style> styles, String address) {
    public Run {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A run from " + start + " to " + end);
        }
        styles = Set.copyOf(styles);
    }

    /// The part of this between two places.
    Run within(int from, int to) {
        return new Run(Math.max(start, from), Math.min(end, to), styles, address);
    }

    boolean touches(int from, int to) {
        return start < to && end > from;
    }

    boolean is(Style style) {
        return styles.contains(style);
    }
}
