package org.pairwright.domain.filter;

import java.util.List;

/// A field that came with a pair's row and has no place of its own.
///
/// @param path its name, after the names of the objects that it lies in
public record FreeField(List<String> path) {
    /// What an expression writes before the name.
    static final String PREFIX = "extras.";

    /// How deep a field may lie.
    static final int MAX_DEPTH = 8;

    public FreeField {
        path = List.copyOf(path);
        if (path.isEmpty() || path.size() > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "A free field has 1 to " + MAX_DEPTH + " names, not " + path.size() + ".");
        }
    }
}
