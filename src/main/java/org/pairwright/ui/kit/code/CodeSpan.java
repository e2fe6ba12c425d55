package org.pairwright.ui.kit.code;

/// A piece of code of one kind.
///
/// @param from the index of its first character, in UTF-16 units
/// @param to the index after its last character
public record CodeSpan(int from, int to, CodeKind kind) {
    public CodeSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("No span of code: " + from + " to " + to);
        }
    }
}
