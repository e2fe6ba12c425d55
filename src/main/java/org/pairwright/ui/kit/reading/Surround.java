package org.pairwright.ui.kit.reading;

import java.util.List;

/// Where a block stands.
///
/// @param levels what holds it, from the outermost to the innermost
/// @param joined how many of them also hold the block before it
/// @param gap the space above it, in sizes of the body's letters
public record Surround(List<Level> levels, int joined, double gap) {
    /// In nothing, without a space.
    static final Surround NONE = new Surround(List.of(), 0, 0);

    public Surround {
        levels = List.copyOf(levels);
        if (joined < 0 || joined > levels.size()) {
            throw new IllegalArgumentException(joined + " of " + levels.size() + " levels");
        }
    }
}
