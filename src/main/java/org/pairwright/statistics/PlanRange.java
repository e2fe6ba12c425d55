package org.pairwright.statistics;

/// Between which numbers what a plan asks for would lie with endless replicates, in 95 % of cases.
/// The replicates that there are leave this error, whatever the labels.
///
/// @param low how many items, or labels on each, at least
/// @param high how many at most; [#BEYOND] where perhaps none that are looked at are enough
public record PlanRange(long low, long high) {
    /// More than are looked at.
    public static final long BEYOND = Long.MAX_VALUE;

    /// Whether nothing that is looked at is enough.
    public boolean isNever() {
        return low == BEYOND;
    }

    /// Whether perhaps nothing that is looked at is enough.
    public boolean isOpen() {
        return high == BEYOND;
    }
}
