package org.pairwright.ui.kit.diff;

/// A piece of two texts laid over each other. No piece is empty.
public sealed interface Change {
    String text();

    /// In both.
    record Kept(String text) implements Change {}

    /// Only in the first.
    record Deleted(String text) implements Change {}

    /// Only in the second.
    record Inserted(String text) implements Change {}
}
