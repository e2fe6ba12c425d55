package org.pairwright.ui.agreement;

import java.util.HashMap;
import java.util.Map;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.statistics.Figure;

/// Finds the figures of the headlines alone, which takes a moment however many labels there are.
record LiveFigures(ProjectAudit audit) {
    /// By the ids of their cards; none when it was stopped.
    Map<String, Figure> find(AgreementRequest request, Progress watching) {
        try {
            Map<String, Figure> figures = new HashMap<>();
            for (org.pairwright.service.agreement.Headline of :
                    audit.headlines(request, watching)) {
                figures.put(Headline.idOf(of.code()), of.alpha().figure());
            }
            for (CriterionAudit of : audit.criteria(request, watching)) {
                figures.put(ByCriterion.idOf(of), of.alpha().figure());
            }
            return figures;
        } catch (Cancelled e) {
            return Map.of();
        }
    }
}
