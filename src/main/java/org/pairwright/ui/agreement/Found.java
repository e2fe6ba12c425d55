package org.pairwright.ui.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.SavedView;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Messages;

/// What a look at a project found.
///
/// @param latest as [ProjectAudit#latest] before anything was read
/// @param begunNanos when that was
record Found(
        AgreementReport report,
        Findings findings,
        List<SavedView> views,
        long latest,
        long begunNanos) {
    /// Looks; empty when it was stopped.
    ///
    /// @param first told what is known before all else is
    static Optional<Found> by(
            ProjectAudit audit,
            Messages messages,
            AgreementRequest request,
            Conditions looked,
            Consumer<List<FirstFigure>> first,
            Progress watching) {
        try {
            long begunNanos = System.nanoTime();
            long before = audit.latest();
            CategoryTerms terms = audit.known(request.terms());
            Map<String, String> names = audit.categoryNames(terms);
            AgreementWords words = new AgreementWords(messages, names);
            first.accept(FirstFigure.of(audit, request, words, watching));
            AgreementReport report = audit.run(request, watching);
            return Optional.of(
                    new Found(
                            report,
                            Findings.of(
                                    report,
                                    audit.optedOut(report),
                                    audit.suggested(),
                                    new PairsBehind(looked, request.annotators(), terms),
                                    words),
                            audit.views(),
                            before,
                            begunNanos));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }
}
