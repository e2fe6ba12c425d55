package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.statistics.Figure;

/// Who agrees with whom, as a picture and as a table.
final class HeatMap {
    /// So many are named where all would be a long list.
    private static final int NAMED = 5;

    private HeatMap() {}

    static GridChart of(TypeAudit of) {
        List<String> apart = of.apart();
        List<String> names = of.annotators().stream().filter(it -> !apart.contains(it)).toList();
        int n = names.size();
        int[] places = of.annotators().stream().mapToInt(names::indexOf).toArray();
        List<List<GridChart.Field>> fields = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            List<GridChart.Field> line = new ArrayList<>();
            for (int column = 0; column < n; column++) {
                line.add(
                        row == column
                                ? new GridChart.Field(GridChart.Look.EMPTY, 0, "\u2013", "")
                                : GridChart.Field.NOTHING);
            }
            fields.add(line);
        }
        for (AnnotatorPairs.Pair pair : of.audit().pairs()) {
            GridChart.Field field = field(of, pair);
            int first = places[pair.first()];
            int second = places[pair.second()];
            fields.get(first).set(second, field);
            fields.get(second).set(first, field);
        }
        return new GridChart(
                "whom-" + of.type().code(),
                TypeWords.title(of.type())
                        + (of.type().isOrdered()
                                ? ": quadratic weighted kappa of each two annotators"
                                : ": Cohen\u2019s kappa of each two annotators"),
                "The stronger the color, the more they agree beyond chance; amber is less than"
                        + " chance; gray are fewer than 30 shared items."
                        + leftOut(of, apart),
                names,
                names,
                fields);
    }

    /// Who is not in the picture, and why; empty where all are.
    private static String leftOut(TypeAudit of, List<String> apart) {
        if (apart.isEmpty()) {
            return "";
        }
        String names = String.join(", ", apart.subList(0, Math.min(NAMED, apart.size())));
        return " Left out: %s, who labeled no %s that somebody else labeled, too."
                .formatted(
                        apart.size() > NAMED
                                ? names + " and " + FigureText.count(apart.size() - NAMED, "other")
                                : names,
                        TypeMeanings.item(of.type()));
    }

    private static GridChart.Field field(TypeAudit of, AnnotatorPairs.Pair pair) {
        Figure kappa = of.type().isOrdered() ? pair.quadratic() : pair.kappa();
        String tip =
                "%s and %s: %s, raw agreement %s, n %s"
                        .formatted(
                                of.annotators().get(pair.first()),
                                of.annotators().get(pair.second()),
                                FigureText.of(kappa),
                                FigureText.percent(pair.agreement()),
                                FigureText.count(pair.items()));
        if (pair.items() < Meanings.FEW_ITEMS) {
            return new GridChart.Field(
                    GridChart.Look.FEW, 1, "n " + FigureText.count(pair.items()), tip);
        }
        return switch (kappa) {
            case Figure.Undefined _ -> new GridChart.Field(GridChart.Look.FEW, 1, "?", tip);
            case Figure.Known(double number) ->
                    new GridChart.Field(
                            number < 0 ? GridChart.Look.BELOW : GridChart.Look.FIGURE,
                            Math.abs(number),
                            FigureText.of(number),
                            tip);
        };
    }

    static Table table(AgreementReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TypeAudit of : report.types()) {
            for (AnnotatorPairs.Pair pair : of.audit().pairs()) {
                rows.add(
                        List.of(
                                Cell.of(of.annotators().get(pair.first())),
                                Cell.of(of.annotators().get(pair.second())),
                                Cell.of(TypeWords.title(of.type())),
                                Cell.of(pair.items()),
                                Cell.percent(pair.agreement()),
                                Cell.of(pair.kappa(), pair.interval()),
                                of.type().isOrdered() ? Cell.of(pair.linear()) : Cell.of(""),
                                of.type().isOrdered()
                                        ? Cell.of(pair.quadratic(), pair.quadraticInterval())
                                        : Cell.of("")));
            }
        }
        return new Table(
                "annotator-pairs",
                "Agreement of each two annotators",
                List.of(
                        Column.words("annotator", "Annotator"),
                        Column.words("other", "Other annotator"),
                        Column.words("type", "Type of label"),
                        Column.number("n", "Items shared"),
                        Column.number("agreement", "Raw agreement"),
                        Column.estimate("kappa", "Kappa [95 % interval]"),
                        Column.number("linear", "Linear"),
                        Column.estimate("quadratic", "Quadratic [95 % interval]")),
                rows);
    }
}
