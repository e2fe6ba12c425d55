package org.pairwright.domain;

/// Which pairs are made where a prompt has more than two responses.
public enum PairChoice {
    /// Not said: all pairs of a row. Rows of one response each stay by themselves.
    UNSTATED,
    /// Each with each.
    ALL,
    /// Each with the next: by rank where the row ranks its responses, else in the file's order.
    ADJACENT,
    /// The best with the worst; the row has to rank its responses.
    BEST_WORST
}
