package org.pairwright.domain;

import java.util.List;

/// What a list of pairs shows, kept under a name.
///
/// @param filter as an expression; empty for all pairs
/// @param columns the words that the screen has for the columns that are shown
public record SavedView(String name, String filter, PairOrder order, List<String> columns) {
    /// The longest name, in characters.
    public static final int LONGEST_NAME = 80;

    public SavedView {
        Text.refuseNul("filter", filter);
        if (!canBeCalled(name)) {
            throw new IllegalArgumentException("No view can be called \"" + name + "\".");
        }
        columns = List.copyOf(columns);
    }

    /// Whether a view can have that name: a line without white space at its ends.
    public static boolean canBeCalled(String name) {
        return !name.isBlank()
                && name.equals(name.strip())
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && Text.loneSurrogateAt(name) < 0;
    }

    /// The same under another name.
    public SavedView called(String other) {
        return new SavedView(other, filter, order, columns);
    }
}
