package org.pairwright.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.SavedView;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.CompareRequest;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Messages;

/// What a look at a project found.
///
/// @param latest as [ProjectComparison#latest] before anything was read
record Found(Findings findings, List<SavedView> views, long latest) {
    /// Looks; empty when it was stopped.
    static Optional<Found> by(
            ProjectComparison comparison,
            Messages messages,
            CompareRequest request,
            Conditions looked,
            Progress watching) {
        try {
            long before = comparison.latest();
            CompareReport report = comparison.usual(request, watching);
            CategoryTerms terms = comparison.known(request.terms());
            Findings found =
                    Findings.of(
                            report,
                            comparison.suites(),
                            CompareWords.of(report, messages, comparison.categoryNames(terms)),
                            new PairsBehind(looked, request.by(), terms));
            return Optional.of(new Found(found, comparison.views(), before));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    /// Who is looked at first: the strongest of those who answered what the baseline did.
    String usual() {
        return findings.against().entrySet().stream()
                .filter(it -> it.getValue().isDrawn())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> findings.against().keySet().stream().findFirst())
                .orElse("");
    }
}
