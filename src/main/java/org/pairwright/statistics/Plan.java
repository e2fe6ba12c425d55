package org.pairwright.statistics;

import java.util.List;

/// How an interval would get narrower, by more items or by more labels on those that there are.
///
/// @param figure as it is now
/// @param interval as it is now
/// @param items that count now
/// @param clusters that they are in
/// @param labeled items with a label at all
/// @param labels on these
/// @param byItems what it takes in items
/// @param itemCurve from fewer items than there are to enough of them; nothing where nobody can
///   tell
/// @param byOverlap what it takes in labels on each labeled item
/// @param overlapCurve from a label more on than there are; as the other
public record Plan(
        Figure figure,
        Interval interval,
        int items,
        int clusters,
        int labeled,
        int labels,
        PlanAnswer byItems,
        List<PlanPoint> itemCurve,
        PlanAnswer byOverlap,
        List<PlanPoint> overlapCurve) {
    public Plan {
        itemCurve = List.copyOf(itemCurve);
        overlapCurve = List.copyOf(overlapCurve);
    }

    /// How many labels a labeled item has on average; not a number where there is none.
    public double overlap() {
        return (double) labels / labeled;
    }
}
