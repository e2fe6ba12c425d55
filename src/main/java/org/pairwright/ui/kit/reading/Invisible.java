package org.pairwright.ui.kit.reading;

/// A character that is not to be seen, and what to show in its place.
///
/// @param from the index of its first character, in UTF-16 units
/// @param to the index after its last character
/// @param name what is shown, such as `RLO`; a code point such as `U+E0041` where there is no usual
///   name
public record Invisible(int from, int to, String name) {
    public Invisible {
        if (from < 0 || to <= from || name.isBlank()) {
            throw new IllegalArgumentException(
                    "No invisible character: %d to %d, %s".formatted(from, to, name));
        }
    }
}
