package org.pairwright.service.agreement;

import java.util.List;
import org.pairwright.domain.filter.Filter;
import org.pairwright.statistics.AuditOptions;

/// What to plan.
///
/// @param filter the pairs that are meant
/// @param width that the 95 % interval is not to exceed, more than 0
/// @param options of which replicates, at least 2, and the seed count
/// @param annotators the names of those whose labels are meant; none for all
public record PlanRequest(
        Filter filter,
        PlanTarget target,
        double width,
        AuditOptions options,
        List<String> annotators) {
    public PlanRequest {
        annotators = List.copyOf(annotators);
    }

    /// The same for all annotators.
    public PlanRequest(Filter filter, PlanTarget target, double width, AuditOptions options) {
        this(filter, target, width, options, List.of());
    }
}
