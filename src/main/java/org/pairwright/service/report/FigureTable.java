package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.RatingsAudit;

/// All figures of one type of label, each with what it rests on and what it means.
final class FigureTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("figure", "Figure"),
                    Column.estimate("value", "Value [95 % interval]"),
                    Column.number("n_items", "Items"),
                    Column.number("n_labels", "Labels"),
                    Column.number("n_annotators", "Annotators"),
                    Column.words("meaning", "What it means"),
                    Column.words("source", "Source"));

    private final List<List<Cell>> rows = new ArrayList<>();

    private FigureTable() {}

    static Table of(TypeAudit of, TypeMeanings meanings) {
        RatingsAudit audit = of.audit();
        Basis basis = audit.basis();
        FigureTable table = new FigureTable();
        table.add(
                of.type().isOrdered() ? "Alpha, ordinal" : "Alpha, nominal",
                Cell.of(audit.alpha().alpha(), audit.alpha().interval()),
                basis,
                meanings.alpha());
        table.add(
                "Raw agreement",
                Cell.percent(audit.percent().mean(), audit.chanceIntervals().observed()),
                basis,
                meanings.percent());
        table.add(
                "Raw agreement, pooled",
                Cell.percent(audit.percent().pooled()),
                basis,
                meanings.pooled());
        table.add(
                "Expected by chance",
                Cell.percent(audit.chance().chance()),
                basis,
                meanings.expected());
        for (TypeAudit.Beside beside : of.besides()) {
            table.add(
                    beside.words().substring(0, 1).toUpperCase(Locale.ENGLISH)
                            + beside.words().substring(1),
                    beside.words().startsWith("alpha")
                            ? Cell.of(beside.figure())
                            : Cell.percent(beside.figure()),
                    beside.figure().basis(),
                    meanings.beside(beside));
        }
        table.add(
                "Fleiss\u2019 kappa",
                Cell.of(audit.chance().fleiss(), audit.chanceIntervals().fleiss()),
                basis,
                meanings.fleiss());
        table.add(
                "Gwet\u2019s AC1",
                Cell.of(audit.chance().gwet(), audit.chanceIntervals().gwet()),
                basis,
                meanings.ac1());
        if (of.type().isOrdered()) {
            table.add(
                    "Gwet\u2019s AC2, quadratic",
                    Cell.of(audit.ac2(), audit.ac2Interval()),
                    basis,
                    meanings.ac2());
        }
        return table.table(of.type().code(), TypeWords.title(of.type()));
    }

    static Table of(CategoryAudit audit, Meanings meanings) {
        FigureTable table = new FigureTable();
        Basis basis = audit.masi().basis();
        table.add("Alpha, MASI", Cell.of(audit.masi()), basis, meanings.masi(audit));
        table.add("Alpha, Jaccard", Cell.of(audit.jaccard()), basis, meanings.jaccard(audit));
        table.add(
                "Exactly the same set",
                Cell.percent(audit.percent()),
                audit.percent().basis(),
                meanings.exactSets(audit));
        return table.table(CategoryAudit.CODE, TypeWords.title(CategoryAudit.CODE));
    }

    private void add(String figure, Cell value, Basis basis, Meaning meaning) {
        rows.add(
                List.of(
                        Cell.of(figure),
                        value,
                        Cell.of(basis.items()),
                        Cell.of(basis.labels()),
                        Cell.of(basis.annotators()),
                        Cell.of(meaning.words()),
                        Cell.of(
                                meaning.sources().stream()
                                        .map(Source::cited)
                                        .collect(Collectors.joining("; ")))));
    }

    private Table table(String code, String title) {
        return new Table("agreement-" + code, title + ": all figures", COLUMNS, rows);
    }
}
