package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.service.SetsReport;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.statistics.Figure;

/// The part of a report about hazard categories: as sets, and each by itself.
final class CategoryPart {
    private CategoryPart() {}

    static Part of(CategoryAudit audit, Meanings meanings) {
        Part.Draft part =
                new Part.Draft(CategoryAudit.CODE, TypeWords.title(CategoryAudit.CODE))
                        .say(meanings.masi(audit))
                        .say(meanings.exactSets(audit))
                        .add(FigureTable.of(audit, meanings));
        if (!audit.categories().isEmpty()) {
            part.draw(chart(audit)).add(table(audit, meanings));
        }
        return part.done();
    }

    /// The one first on which people agree most; those that nobody used last.
    private static IntervalChart chart(CategoryAudit audit) {
        List<SetsReport.OfTag> sorted = new ArrayList<>(audit.categories());
        sorted.sort(Comparator.comparingDouble(tag -> -tag.alpha().alpha().value().orElse(-2)));
        double lowest =
                sorted.stream()
                        .map(tag -> tag.alpha().alpha())
                        .filter(Figure.Known.class::isInstance)
                        .mapToDouble(it -> it.value().orElse(0))
                        .min()
                        .orElse(0);
        return new IntervalChart(
                "alpha-by-category",
                "Alpha by category, with 95 % intervals",
                "A line for each hazard category with the alpha of whether it is there. The table below has the numbers.",
                Axis.coefficients(lowest),
                OptionalDouble.empty(),
                sorted.stream()
                        .map(tag ->
                                new IntervalChart.Row(
                                        tag.tag(),
                                        Cell.of(tag.alpha().alpha(), tag.alpha().interval()),
                                        FigureText.count(tag.labels(), "label"),
                                        false))
                        .toList());
    }

    private static Table table(CategoryAudit audit, Meanings meanings) {
        long sets = audit.masi().basis().labels();
        return new Table(
                "categories",
                "Each category by itself",
                List.of(
                        Column.words("category", "Category"),
                        Column.number("n", "Labels"),
                        Column.number("prevalence", "Share"),
                        Column.estimate("alpha", "Alpha"),
                        Column.number("percent_agreement", "Raw agreement"),
                        Column.number("positive_agreement", "Positive agreement"),
                        Column.estimate("ac1", "AC1"),
                        Column.number("both", "Both"),
                        Column.number("first_only", "First only"),
                        Column.number("second_only", "Second only"),
                        Column.number("neither", "Neither"),
                        Column.words("meaning", "What it means")),
                audit.categories().stream().map(tag -> row(tag, sets, meanings)).toList());
    }

    private static List<Cell> row(SetsReport.OfTag tag, long sets, Meanings meanings) {
        return List.of(
                Cell.of(tag.tag()),
                Cell.of(tag.labels()),
                Cell.percent(sets == 0 ? 0 : (double) tag.labels() / sets),
                Cell.of(tag.alpha().alpha(), tag.alpha().interval()),
                Cell.percent(tag.percent()),
                Cell.percent(tag.positive()),
                Cell.of(tag.ac1(), tag.ac1Interval()),
                Cell.of(tag.counts().both()),
                Cell.of(tag.counts().first()),
                Cell.of(tag.counts().second()),
                Cell.of(tag.counts().neither()),
                Cell.of(meanings.category(tag, sets).words()));
    }
}
