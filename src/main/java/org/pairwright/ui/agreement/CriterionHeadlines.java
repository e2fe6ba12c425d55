package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.service.report.CriterionMeanings;
import org.pairwright.service.report.Meanings;
import org.pairwright.statistics.Figure;

/// The headlines of a project's own criteria.
record CriterionHeadlines(AgreementWords words, Meanings meanings) {
    Headline of(CriterionAudit audit) {
        CriterionMeanings meaning = meanings.of(audit);
        return new Headline(
                ByCriterion.idOf(audit),
                words.of(
                        audit.ofResponses()
                                ? "agreement.headline.ordinal"
                                : "agreement.headline.nominal",
                        audit.name()),
                words.number(audit.alpha().figure()),
                words.beside(audit.alpha().figure(), audit.alpha().interval()),
                List.of(
                        audit.percent().figure() instanceof Figure.Known
                                ? words.of(
                                        "agreement.raw.alone",
                                        words.percent(audit.percent().figure()))
                                : "",
                        audit.alpha().basis().items() == 0
                                ? ""
                                : words.basis(audit.alpha().basis(), audit.ofResponses()),
                        words.dropped(audit.alpha().basis(), audit.ofResponses())),
                Headline.Said.of(
                        List.of(
                                meaning.alpha(),
                                meaning.percent(),
                                meaning.gwet(),
                                meaning.interval(AgreementViewModel.OPTIONS),
                                meanings.limits())),
                List.of(),
                List.of(
                        List.of(
                                words.of("agreement.name.percent"),
                                words.percent(
                                        audit.percent().figure(), audit.percent().interval())),
                        List.of(
                                words.of(
                                        audit.ofResponses()
                                                ? "agreement.name.ac2"
                                                : "agreement.name.ac1"),
                                words.number(audit.gwet(), audit.gwetInterval()))));
    }
}
