package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.service.report.CriterionMeanings;
import org.pairwright.service.report.Meaning;
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
                audit.alpha().figure(),
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
                Headline.Said.of(said(audit, meaning)),
                Headline.Said.of(meaning.comparisons()),
                numbers(audit));
    }

    private List<Meaning> said(CriterionAudit audit, CriterionMeanings meaning) {
        List<Meaning> all =
                new ArrayList<>(List.of(meaning.alpha(), meaning.percent(), meaning.gwet()));
        if (audit.kappa() instanceof Figure.Known) {
            all.add(meaning.kappa());
        }
        all.add(meaning.interval(AgreementViewModel.OPTIONS));
        all.add(meanings.limits());
        return all;
    }

    private List<List<String>> numbers(CriterionAudit audit) {
        List<List<String>> all = new ArrayList<>();
        all.add(
                List.of(
                        words.of("agreement.name.percent"),
                        words.percent(audit.percent().figure(), audit.percent().interval())));
        all.add(
                List.of(
                        words.of(audit.ofResponses() ? "agreement.name.ac2" : "agreement.name.ac1"),
                        words.number(audit.gwet(), audit.gwetInterval())));
        if (audit.ofResponses()) {
            all.add(List.of(words.of("agreement.name.kappa"), words.number(audit.kappa())));
        }
        return all;
    }
}
