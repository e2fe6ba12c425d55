package org.pairwright.service.agreement;

import org.pairwright.statistics.Plan;

/// What it takes until an interval is narrow enough.
///
/// @param target with the names of both sources, where it is about sources
/// @param plan whose items are pairs, or responses where [LabelType#isOfResponses]
public record PlanReport(PlanTarget target, double width, Plan plan) {
    /// Whether responses are counted; else pairs are.
    public boolean isOfResponses() {
        return target instanceof PlanTarget.Alpha(LabelType type) && type.isOfResponses();
    }
}
