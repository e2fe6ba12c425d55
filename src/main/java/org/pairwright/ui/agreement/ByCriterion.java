package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.statistics.Figure;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How far annotators agree by each of the project's own criteria, in the project's order.
record ByCriterion(AgreementWords words, PairsBehind behind) {
    /// The id of its card.
    static final String ID = "agreement-criteria";

    /// What the ids of the headlines of criteria begin with.
    static final String HEADLINES = "agreement-criterion-";

    /// The id of the headline of a criterion.
    static String idOf(CriterionAudit audit) {
        return HEADLINES + audit.code();
    }

    /// @param audits at least one
    Exhibit of(List<CriterionAudit> audits) {
        String title = words.of("agreement.criteria.title");
        if (audits.stream().allMatch(it -> it.alpha().basis().items() == 0)) {
            return Exhibit.missing(ID, title, words.of("agreement.criteria.apart"));
        }
        List<IntervalPlot.Row> rows = audits.stream().map(this::row).toList();
        return Exhibit.drawn(
                ID,
                title,
                words.of("agreement.criteria.what"),
                new IntervalPlot(
                        rows, Math.max(-1, Ranges.lowest(rows, 0)), 1, List.of(), words::number),
                new Exhibit.Table(
                        List.of(
                                words.of("agreement.head.criterion"),
                                words.of("agreement.head.scale"),
                                words.of("agreement.head.alpha"),
                                words.of("agreement.head.interval"),
                                words.of("agreement.head.agree"),
                                words.of("agreement.head.gwet"),
                                words.of("agreement.head.items"),
                                words.of("agreement.head.labels"),
                                words.of("agreement.head.annotators")),
                        audits.stream().map(this::values).toList()));
    }

    private IntervalPlot.Row row(CriterionAudit audit) {
        String printed =
                switch (audit.alpha().figure()) {
                    case Figure.Known(double alpha) -> words.number(alpha);
                    case Figure.Undefined undefined -> undefined.reason().words();
                };
        return IntervalPlot.Row.of(
                audit.name(),
                Readings.of(audit.alpha().figure(), audit.alpha().interval()),
                printed,
                words.of(
                        "agreement.criteria.spot",
                        audit.name(),
                        words.number(audit.alpha().figure(), audit.alpha().interval()),
                        words.percent(audit.percent().figure()),
                        gwet(audit),
                        words.basis(audit.alpha().basis(), audit.ofResponses())),
                isDivided(audit) ? behind.differingBy(audit.code()) : "");
    }

    private static boolean isDivided(CriterionAudit audit) {
        return audit.percent().figure() instanceof Figure.Known(double same) && same < 1;
    }

    /// Which of the two coefficients it is, too.
    private String gwet(CriterionAudit audit) {
        return words.of(
                audit.ofResponses() ? "agreement.criteria.ac2" : "agreement.criteria.ac1",
                words.number(audit.gwet(), audit.gwetInterval()));
    }

    private List<String> values(CriterionAudit audit) {
        return List.of(
                audit.name(),
                audit.ofResponses()
                        ? words.of("agreement.criteria.rated", audit.categories().size())
                        : words.of("agreement.criteria.compared"),
                words.number(audit.alpha().figure()),
                words.interval(audit.alpha().interval()),
                words.percent(audit.percent().figure()),
                gwet(audit),
                words.count(audit.alpha().basis().items()),
                words.count(audit.alpha().basis().labels()),
                words.count(audit.alpha().basis().annotators()));
    }
}
