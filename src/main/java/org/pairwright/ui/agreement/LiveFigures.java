package org.pairwright.ui.agreement;

import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.ui.kit.Messages;

/// Finds the figures of the headlines alone, which takes a moment however many labels there are.
record LiveFigures(ProjectAudit audit, Messages messages) {
    /// By the codes of their types; none when it was stopped.
    Map<String, String> find(AgreementRequest request, Progress watching) {
        try {
            AgreementWords words = new AgreementWords(messages, Map.of());
            return audit.headlines(request, watching).stream()
                    .collect(
                            Collectors.toMap(
                                    Headline::code, it -> words.number(it.alpha().figure())));
        } catch (Cancelled e) {
            return Map.of();
        }
    }
}
