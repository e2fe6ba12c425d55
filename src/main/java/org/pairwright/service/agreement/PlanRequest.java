package org.pairwright.service.agreement;

import org.pairwright.domain.filter.Filter;
import org.pairwright.statistics.AuditOptions;

/// What to plan.
///
/// @param filter the pairs that are meant
/// @param width that the 95 % interval is not to exceed, more than 0
/// @param options of which replicates, at least 2, and the seed count
public record PlanRequest(Filter filter, PlanTarget target, double width, AuditOptions options) {}
