package org.pairwright.statistics;

/// What it takes until an interval is narrow enough.
public sealed interface PlanAnswer {
    /// It is already.
    ///
    /// @param range of how many it would take with endless replicates
    record Enough(PlanRange range) implements PlanAnswer {}

    /// So much.
    ///
    /// @param total how many items, or how many labels on each
    /// @param more how many further items, or how many further labels in all
    /// @param range of the total with endless replicates
    record Needed(long total, long more, PlanRange range) implements PlanAnswer {}

    /// Nothing that anybody would do is enough.
    ///
    /// @param most that was looked at: items, or labels on each
    /// @param width of the interval then
    /// @param range of how many it would take with endless replicates: open, unless they are never
    ///   enough either
    record Beyond(long most, double width, PlanRange range) implements PlanAnswer {}

    /// The data don't tell.
    record Untold(Reason reason) implements PlanAnswer {}
}
