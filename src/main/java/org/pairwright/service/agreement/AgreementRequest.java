package org.pairwright.service.agreement;

import java.util.List;
import org.pairwright.domain.filter.Filter;
import org.pairwright.statistics.AuditOptions;

/// Which labels of a project to audit, and how.
///
/// @param filter the pairs that are meant
/// @param by the parts that are looked at besides the whole
/// @param annotators the names of those whose labels are meant; none for all
public record AgreementRequest(
        Filter filter, AuditOptions options, Slicing by, List<String> annotators) {
    public AgreementRequest {
        annotators = List.copyOf(annotators);
    }

    /// The same for all annotators.
    public AgreementRequest(Filter filter, AuditOptions options, Slicing by) {
        this(filter, options, by, List.of());
    }
}
