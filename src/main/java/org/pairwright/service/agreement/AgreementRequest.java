package org.pairwright.service.agreement;

import java.util.List;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.CategoryTelling;
import org.pairwright.statistics.AuditOptions;

/// Which labels of a project to audit, and how.
///
/// @param filter the pairs that are meant
/// @param by the parts that are looked at besides the whole
/// @param annotators the names of those whose labels are meant; none for all
/// @param terms in which categories hazards are told
public record AgreementRequest(
        Filter filter,
        AuditOptions options,
        Slicing by,
        List<String> annotators,
        CategoryTerms terms) {
    public AgreementRequest {
        annotators = List.copyOf(annotators);
    }

    /// The same in known terms, and with a filter in what was decided.
    AgreementRequest known(CategoryTelling telling) {
        if (!(terms instanceof CategoryTerms.OfPack)) {
            return this;
        }
        CategoryTerms known = telling.known(terms);
        return new AgreementRequest(
                telling.asDecided(filter, known), options, by, annotators, known);
    }

    /// The same in the categories that were decided.
    public AgreementRequest(
            Filter filter, AuditOptions options, Slicing by, List<String> annotators) {
        this(filter, options, by, annotators, new CategoryTerms.AsDecided());
    }

    /// The same for all annotators.
    public AgreementRequest(Filter filter, AuditOptions options, Slicing by) {
        this(filter, options, by, List.of());
    }
}
