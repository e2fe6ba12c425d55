package org.pairwright.service.agreement;

import org.pairwright.domain.filter.Filter;
import org.pairwright.statistics.AuditOptions;

/// Which labels of a project to audit, and how.
///
/// @param filter the pairs that are meant
/// @param by the parts that are looked at besides the whole
public record AgreementRequest(Filter filter, AuditOptions options, Slicing by) {}
