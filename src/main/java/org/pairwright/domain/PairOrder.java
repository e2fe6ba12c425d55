package org.pairwright.domain;

/// The order of a list of pairs. Those that are alike by the field come in the order in which they
/// were added, or against it where `descending`.
public record PairOrder(SortField field, boolean descending) {
    /// As they came in.
    public static final PairOrder ADDED = new PairOrder(SortField.ADDED, false);
}
