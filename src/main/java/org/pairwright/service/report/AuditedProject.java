package org.pairwright.service.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.domain.Category;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.AgreementRequest;

/// What a report is about: a project at one moment, what was asked of it, and what was found. No
/// clock is in it, so that the same makes the same report.
///
/// @param taxonomy that annotators choose categories from now
/// @param program the version that made it
record AuditedProject(
        ProjectState state,
        Taxonomy taxonomy,
        String program,
        AgreementRequest request,
        AgreementReport figures) {
    /// What the categories of the taxonomy are called, by code.
    Map<String, String> categoryNames() {
        return taxonomy.categories().stream()
                .collect(Collectors.toMap(Category::code, Category::name));
    }

    /// As it is written, or in words where all pairs are meant.
    String filter() {
        String filter = Filter.write(request.filter());
        return filter.isEmpty() ? "all pairs" : filter;
    }

    String title() {
        return state.project().title();
    }
}
