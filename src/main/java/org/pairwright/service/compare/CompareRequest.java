package org.pairwright.service.compare;

import java.util.List;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.CategoryTelling;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.statistics.AuditOptions;

/// What to compare.
///
/// @param filter the pairs that are meant
/// @param baseline what the others are compared with, by name; empty for none
/// @param slicing the parts that are looked at besides the whole
/// @param annotators the names of those whose decisions count; none for all people. Machines count
///   only where they are named
/// @param terms in which categories hazards are told
/// @param options of which replicates and the seed count
public record CompareRequest(
        Filter filter,
        CompareBy by,
        String baseline,
        Slicing slicing,
        List<String> annotators,
        CategoryTerms terms,
        AuditOptions options) {
    public CompareRequest {
        annotators = List.copyOf(annotators);
    }

    /// The same in known terms, and with a filter in what was decided.
    CompareRequest known(CategoryTelling telling) {
        if (!(terms instanceof CategoryTerms.OfPack)) {
            return this;
        }
        CategoryTerms known = telling.known(terms);
        return new CompareRequest(
                telling.asDecided(filter, known),
                by,
                baseline,
                slicing,
                annotators,
                known,
                options);
    }

    /// The same in the categories that were decided.
    public CompareRequest(
            Filter filter,
            CompareBy by,
            String baseline,
            Slicing slicing,
            List<String> annotators,
            AuditOptions options) {
        this(filter, by, baseline, slicing, annotators, new CategoryTerms.AsDecided(), options);
    }

    /// The same against another baseline.
    public CompareRequest against(String other) {
        return new CompareRequest(filter, by, other, slicing, annotators, terms, options);
    }
}
