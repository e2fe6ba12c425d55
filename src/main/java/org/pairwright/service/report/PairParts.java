package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.Exclusions;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.agreement.Slicing;

/// The parts of a report about pairs: figures with and without excluded ones, and those of parts of
/// the project.
final class PairParts {
    private final AgreementReport report;
    private final Slicing by;
    private final Meanings meanings;

    PairParts(AgreementReport report, Slicing by, Meanings meanings) {
        this.report = report;
        this.by = by;
        this.meanings = meanings;
    }

    Part exclusions() {
        Exclusions exclusions = report.exclusions();
        List<List<Cell>> rows = new ArrayList<>();
        for (Headline before : exclusions.before()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(TypeWords.title(before.code())));
            add(row, before);
            exclusions.after().stream()
                    .filter(after -> after.code().equals(before.code()))
                    .findFirst()
                    .ifPresentOrElse(
                            after -> add(row, after),
                            () -> {
                                Cell none = new Cell.None("all labels are on excluded pairs");
                                row.addAll(List.of(none, none, Cell.of(0)));
                            });
            rows.add(row);
        }
        return new Part.Draft("exclusions", "With and without excluded pairs")
                .say(meanings.exclusions(exclusions))
                .add(
                        new Table(
                                "exclusions",
                                "Figures with and without excluded pairs",
                                List.of(
                                        Column.words("type", "Type of label"),
                                        Column.estimate("alpha", "Alpha, all"),
                                        Column.estimate("agreement", "Raw agreement, all"),
                                        Column.number("n", "Items"),
                                        Column.estimate("alpha_without", "Alpha, without"),
                                        Column.estimate(
                                                "agreement_without", "Raw agreement, without"),
                                        Column.number("n_without", "Items")),
                                rows))
                .done();
    }

    private static void add(List<Cell> row, Headline headline) {
        row.add(Cell.of(headline.alpha()));
        row.add(Cell.percent(headline.percent()));
        row.add(Cell.of(headline.alpha().basis().items()));
    }

    /// No part where nobody asked for any.
    List<Part> slices() {
        if (by == Slicing.NONE) {
            return List.of();
        }
        Part.Draft part = new Part.Draft("slices", "By " + by.code().replace('-', ' '));
        part.say(meanings.slices());
        if (!report.slices().isEmpty() && !report.types().isEmpty()) {
            part.draw(chart(report.types().getFirst().type().code()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Slice slice : report.slices()) {
            for (Headline headline : slice.headlines()) {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.of(slice.name()));
                row.add(Cell.of(TypeWords.title(headline.code())));
                add(row, headline);
                row.add(Cell.of(headline.alpha().basis().labels()));
                row.add(Cell.of(headline.alpha().basis().annotators()));
                rows.add(row);
            }
        }
        return List.of(
                part.add(
                                new Table(
                                        "slices",
                                        "Figures of each part",
                                        List.of(
                                                Column.words("part", "Part"),
                                                Column.words("type", "Type of label"),
                                                Column.estimate("alpha", "Alpha"),
                                                Column.estimate("agreement", "Raw agreement"),
                                                Column.number("n", "Items"),
                                                Column.number("labels", "Labels"),
                                                Column.number("annotators", "Annotators")),
                                        rows))
                        .done());
    }

    private IntervalChart chart(String code) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        double lowest = 0;
        for (Slice slice : report.slices()) {
            for (Headline headline : slice.headlines()) {
                if (headline.code().equals(code)) {
                    rows.add(
                            new IntervalChart.Row(
                                    slice.name(),
                                    Cell.of(headline.alpha()),
                                    FigureText.count(headline.alpha().basis().items(), "item"),
                                    false));
                    lowest =
                            Math.min(
                                    lowest,
                                    Axis.lowest(
                                            headline.alpha().figure(),
                                            headline.alpha().interval()));
                }
            }
        }
        return new IntervalChart(
                "slices-chart",
                TypeWords.title(code) + ": alpha of each part, with 95 % intervals",
                "Parts may overlap.",
                Axis.coefficients(lowest),
                OptionalDouble.empty(),
                rows);
    }
}
