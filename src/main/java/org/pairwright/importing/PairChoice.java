package org.pairwright.importing;

/// Which pairs a row with more than two responses makes.
public enum PairChoice {
    /// Each with each.
    ALL,
    /// Each with the next: by rank where the row ranks its responses, else in the file's order.
    ADJACENT,
    /// The best with the worst; the row has to rank its responses.
    BEST_WORST
}
