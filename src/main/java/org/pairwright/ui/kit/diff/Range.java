package org.pairwright.ui.kit.diff;

/// A piece of a text that is not empty.
///
/// @param from the index of its first character, in UTF-16 units
/// @param to the index after its last character
public record Range(int from, int to) {
    public Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("No range: " + from + " to " + to);
        }
    }

    /// The piece of this text.
    public String of(String text) {
        return text.substring(from, to);
    }
}
