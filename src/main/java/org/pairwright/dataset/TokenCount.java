package org.pairwright.dataset;

/// Counts a text's tokens as some language model would.
@FunctionalInterface
public interface TokenCount {
    /// How many tokens `text` has.
    long of(String text);
}
