package org.pairwright.service.report;

import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.service.agreement.CriterionAudit;

/// The part of a report about the project's own criteria.
final class CriterionPart {
    static final String ID = "criteria";

    private CriterionPart() {}

    /// @param criteria at least one
    static Part of(List<CriterionAudit> criteria, Meanings meanings) {
        Part.Draft part = new Part.Draft(ID, "The project's own criteria");
        criteria.forEach(it -> {
            part.say(meanings.of(it).named());
            meanings.of(it).comparisons().forEach(part::say);
        });
        return part.draw(chart(criteria))
                .add(
                        new Table(
                                "criteria",
                                "Agreement by each criterion",
                                List.of(
                                        Column.words("criterion", "Criterion"),
                                        Column.words("answers", "Answers"),
                                        Column.words("figure", "Alpha is"),
                                        Column.estimate("alpha", "Alpha [95 % interval]"),
                                        Column.estimate("percent_agreement", "Raw agreement"),
                                        Column.number("mean_kappa_quadratic", "Quadratic kappa"),
                                        Column.estimate("gwet", "Gwet\u2019s AC1 or AC2"),
                                        Column.number("n_items", "Items"),
                                        Column.number("n_labels", "Labels"),
                                        Column.number("n_annotators", "Annotators")),
                                criteria.stream().map(CriterionPart::row).toList()))
                .done();
    }

    private static IntervalChart chart(List<CriterionAudit> criteria) {
        return new IntervalChart(
                "alpha-by-criterion",
                "Alpha by criterion, with 95 % intervals",
                "Ordinal where responses are rated, nominal where the two are compared.",
                Axis.coefficients(
                        criteria.stream()
                                .map(CriterionAudit::alpha)
                                .mapToDouble(it -> Axis.lowest(it.figure(), it.interval()))
                                .min()
                                .orElse(0)),
                OptionalDouble.empty(),
                criteria.stream()
                        .map(it ->
                                new IntervalChart.Row(
                                        it.name(),
                                        Cell.of(it.alpha()),
                                        FigureText.count(it.alpha().basis().labels(), "label"),
                                        false))
                        .toList());
    }

    private static List<Cell> row(CriterionAudit audit) {
        return List.of(
                Cell.of(audit.name()),
                Cell.of(
                        audit.ofResponses()
                                ? "1 to " + audit.categories().size() + ", each response"
                                : "which response, or a tie"),
                Cell.of(audit.ofResponses() ? "ordinal" : "nominal"),
                Cell.of(audit.alpha()),
                Cell.percent(audit.percent()),
                audit.ofResponses() ? Cell.of(audit.kappa()) : Cell.of(""),
                Cell.of(audit.gwet(), audit.gwetInterval()),
                Cell.of(audit.alpha().basis().items()),
                Cell.of(audit.alpha().basis().labels()),
                Cell.of(audit.alpha().basis().annotators()));
    }
}
