package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.service.SetsReport;
import org.pairwright.service.agreement.CategoryAudit;

/// The part of a report about hazard categories: as sets, and each by itself.
final class CategoryPart {
    private CategoryPart() {}

    /// @param taxonomy what categories of the project's taxonomy are called, by code
    static Part of(CategoryAudit audit, Map<String, String> taxonomy, Meanings meanings) {
        Part.Draft part =
                new Part.Draft(CategoryAudit.CODE, TypeWords.title(CategoryAudit.CODE))
                        .say(meanings.masi(audit))
                        .say(meanings.exactSets(audit))
                        .add(FigureTable.of(audit, meanings));
        List<String> unused = unused(audit, taxonomy);
        if (!unused.isEmpty()) {
            part.say(meanings.unused(unused));
        }
        if (!audit.categories().isEmpty()) {
            part.draw(chart(audit, taxonomy)).add(table(audit, taxonomy, meanings));
        }
        return part.done();
    }

    /// Those that nobody chose, who could have.
    private static List<String> unused(CategoryAudit audit, Map<String, String> taxonomy) {
        Set<String> used =
                audit.categories().stream().map(SetsReport.OfTag::tag).collect(Collectors.toSet());
        return taxonomy.entrySet().stream()
                .filter(it -> !used.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /// The one first on which people agree most; those that nobody used last.
    private static IntervalChart chart(CategoryAudit audit, Map<String, String> taxonomy) {
        List<SetsReport.OfTag> sorted = new ArrayList<>(audit.categories());
        sorted.sort(Comparator.comparingDouble(tag -> -tag.alpha().alpha().value().orElse(-2)));
        double lowest =
                sorted.stream()
                        .mapToDouble(
                                tag -> Axis.lowest(tag.alpha().alpha(), tag.alpha().interval()))
                        .min()
                        .orElse(0);
        return new IntervalChart(
                "alpha-by-category",
                "Alpha by category, with 95 % intervals",
                "How far people agree on whether a category is there.",
                Axis.coefficients(lowest),
                OptionalDouble.empty(),
                sorted.stream()
                        .map(tag ->
                                new IntervalChart.Row(
                                        taxonomy.getOrDefault(tag.tag(), tag.tag()),
                                        Cell.of(tag.alpha().alpha(), tag.alpha().interval()),
                                        FigureText.count(tag.labels(), "label"),
                                        false))
                        .toList());
    }

    private static Table table(
            CategoryAudit audit, Map<String, String> taxonomy, Meanings meanings) {
        long sets = audit.masi().basis().labels();
        return new Table(
                "categories",
                "Each category by itself",
                List.of(
                        Column.words("category", "Category"),
                        Column.words("code", "Code"),
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
                audit.categories().stream()
                        .map(tag -> row(tag, taxonomy, sets, meanings))
                        .toList());
    }

    private static List<Cell> row(
            SetsReport.OfTag tag, Map<String, String> taxonomy, long sets, Meanings meanings) {
        return List.of(
                Cell.of(taxonomy.getOrDefault(tag.tag(), tag.tag())),
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
